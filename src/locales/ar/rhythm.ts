// The meeting's pace: time, breaks and time-out, and quiet hints for the one who leads.
import type { rhythm as Danish } from '../da/rhythm.ts';
import type { Translated } from '../translated.ts';

export const rhythm: Translated<typeof Danish, 'ar'> = {
  stop: 'توقف',
  break: {
    until: 'استراحة حتى {{time}}',
    in: 'بعد حوالي {{minutes}} دقيقة',
  },
  timeOut: {
    place: 'السؤال {{number}} من {{of}}. لا نكتب شيئًا خلال ذلك.',
    before: 'السابق',
    next: 'التالي',
  },
  checkIn: {
    help: 'أحتاج إلى مساعدة لقول ذلك.',
  },
  wish: {
    help: 'طلب من {{name}}: مساعدة في قول ذلك.',
  },
  question: {
    change: 'من يبحث عن الجواب، ومتى؟',
    changeShort: 'من يبحث عن الجواب؟',
    changeOf: 'من يبحث عن الجواب؟ {{what}}',
    save: 'حفظ',
  },
  clock: {
    noEnd: 'لم تتفقوا على وقت نهاية الاجتماع.',
    half: 'حوالي نصف الوقت',
    left: 'بقي حوالي {{minutes}} دقيقة',
    over: 'انتهى الوقت. السؤال الآن: هل نكمل؟',
  },
  hints: {
    title: 'تنبيهات هادئة',
    lead: 'لك وحدك. لا ضوء ولا صوت.',
    notNow: 'ليس الآن',
    halfTime: 'مرّ نصف الوقت. لا يوجد اتفاق بعد.',
    topic: 'منذ مدة لم تتحدثوا عن الموضوع.',
    waiting: '{{person}} في الانتظار: {{what}}',
  },
  which: {
    halfTime: 'عندما يمر نصف الوقت بلا اتفاق',
    topic: 'عندما لا يُذكر الموضوع 15 دقيقة',
    waiting: 'عندما ينتظر الشخص المساند 3 دقائق',
  },
};
