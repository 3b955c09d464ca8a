// Papers of the meeting and who leads it: role cards to hand out, the interpreter's pace, and handing the lead over.
import type { papers as Danish } from '../da/papers.ts';
import type { Translated } from '../translated.ts';

export const papers: Translated<typeof Danish, 'ar'> = {
  roleCards: {
    title: 'هكذا يجري الاجتماع',
    lead: 'بطاقة لكل شخص. تُوزّع عند اللقاء.',
    for: 'بطاقة لـ {{name}}',
    meetingOf: 'اجتماع {{name}}',
    myTopic: 'موضوعي',
    topicOf: 'موضوع {{name}}',
    pause: 'يمكنك دائمًا قول استراحة.',
    print: 'طباعة كل البطاقات',
    toPrint: 'طباعة البطاقات',
    enclose: 'إرفاق البطاقة مع الدعوة',
    encloseHint: 'ورقة عن طريقة الاجتماع.',
    see: 'عرض البطاقات',
    menu: 'بطاقات: هكذا يجري الاجتماع',
  },
  leads: {
    heading: 'من يدير الاجتماع؟',
    now: 'إدارة الاجتماع: {{name}}.',
    helper: 'مساعد مدير الحوار',
    helperHint: 'يساعد في إدارة الحوار، ويمكن أن يكملها وحده.',
    nobody: 'لا أحد',
    noOther: 'لا يوجد هنا شخص مختص آخر.',
    handOver: 'تسليم إدارة الاجتماع',
    who: 'من يدير الاجتماع الآن؟',
    rule: 'يمكن لأي شخص مختص موجود هنا أن يدير الاجتماع.',
    choose: 'اختيار شخص',
    from: 'إدارة الاجتماع الآن: {{name}}.',
    sayAloud: '{{name}}، هذا وقت قول الدورين بصوت مسموع:',
    said: 'تم قول ذلك',
  },
  interpreter: {
    heading: 'الترجمة مع {{person}}',
    l1: 'الكلام بجمل قصيرة.',
    l2: 'وقفة بعد كل جملة.',
    l3: 'الكلام موجّه إلى {{name}}، وليس إلى {{person}}.',
    l4: 'إذا كانت كلمة صعبة، نقولها مرة أخرى.',
    pace: 'جمل قصيرة. وقفة بعد كل جملة. الكلام موجّه إلى {{name}}.',
  },
};
