// "Mødet på forhånd": one page for the citizen, before the meeting.
import type { ahead as Danish } from '../da/ahead.ts';
import type { Translated } from '../translated.ts';

export const ahead: Translated<typeof Danish, 'ar'> = {
  title: 'الاجتماع خطوة بخطوة',
  lead: 'صفحة لـ {{name}}: من معنا، وكم يطول الاجتماع، وكيف يجري.',
  see: 'الاجتماع خطوة بخطوة، لـ {{name}}',
  print: 'طباعة الصفحة',
  meetingOf: 'اجتماع {{name}}',
  usualTime: 'الاجتماع يأخذ غالبًا من ساعة إلى ساعة ونصف.',
  topic: 'موضوعي',
  people: 'هؤلاء معنا',
  steps: 'هكذا يجري الاجتماع',
  step: {
    welcome: 'الترحيب وقراءة موضوعك بصوت مسموع: {{gamemaster}}.',
    round: 'كل شخص يقول من هو، وما الذي يمكنه تقديمه.',
    talk: 'تتحدثون عن الموضوع الذي اخترته. نكتب الكلام، ويمكنك رؤيته.',
    alone: 'يمكنك الحصول على وقت قصير لنفسك.',
    agreements: 'تتفقون على من يفعل ماذا. لك جواب على كل اتفاق.',
    end: 'نسألك كيف كان الاجتماع. وتبقى الاتفاقات معك في البيت.',
  },
  youMay: 'يحق لك دائمًا',
  pause: 'أخذ استراحة. لا حاجة لذكر السبب.',
  stopAgreed: 'قول توقف. إشارتك هي: {{sign}}.',
  stop: 'قول توقف. نتفق على إشارة قبل أن نبدأ.',
  no: 'قول لا لسؤال أو شخص أو اتفاق، أو لنقل شيء إلى غيرنا.',
  think: 'التفكير في الأمر والجواب في يوم آخر.',
  language: 'النص الدنماركي هو المعتمد.',
};
