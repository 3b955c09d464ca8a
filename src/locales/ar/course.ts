// "Sådan er det gået": one citizen's meetings as pictures, to look at together and to take home.
import type { course as Danish } from '../da/course.ts';
import type { Translated } from '../translated.ts';

export const course: Translated<typeof Danish, 'ar'> = {
  title: '{{name}}، هكذا سارت الأمور',
  lead: 'هذا لك. يمكنك أخذه معك إلى البيت.',
  back: 'رجوع',
  print: 'طباعة',
  gone: 'لم تعد هنا اجتماعات.',
  meetings: {
    title: 'ما تحدثتم عنه',
    noDate: 'اجتماع بلا تاريخ',
    noTopic: 'لم يُختر الموضوع بعد.',
    onlyDate: 'ذلك الاجتماع لم يعد هنا.',
    comment: 'كلامك عند النظر إلى ما مضى',
  },
  chair: {
    title: 'كرسيك',
    hint: 'حال كل رِجل من كلامك أنت.',
    first: 'أول مرة',
    now: 'الآن',
    nothing: 'لم تتحدثوا عن الكرسي بعد.',
    once: 'في المرة القادمة يظهر هنا إن تغيّر شيء.',
    picture: '{{when}}. {{legs}}',
  },
  legs: {
    title: 'رِجلًا بعد رِجل',
    hint: 'كلما ارتفع الخط، كانت الرِّجل أحسن.',
    picture: '{{name}}. {{moments}}',
    moment: '{{date}}: {{word}}.',
    momentChanged: '{{date}}: {{word}}، {{change}}.',
  },
  promises: {
    title: 'وعودكم بعضكم لبعض',
    hint: 'كل علامة هي اتفاق وافقتم عليه.',
    nothing: 'لا اتفاقات هنا.',
    by: {
      citizen: 'وعودك أنت',
      municipality: 'وعود البلدية والمختصين',
      others: 'وعود العائلة والأصدقاء والشخص المساند',
    },
    marks: { citizen: 'اتفاقاتك', municipality: 'اتفاقاتهم', others: 'اتفاقاتهم' },
    untold: 'نعرف هذا في المرة القادمة',
    made: 'اتُّفق عليه {{date}}',
    due: 'آخر موعد: {{date}}',
    times: 'عدد المرات: {{count}}',
    with: 'مع {{names}}',
    whyNot: 'ما وقف في الطريق',
    side: 'عند من كان ذلك',
    next: 'ما تفعلونه الآن',
    inPlaceOf: 'بدلًا من',
    replacedBy: 'جاء مكانه',
    heard: 'آخر ما سمعناه',
  },
  heard: {
    confirmed: 'الاتفاق ما زال ساريًا.',
    done: 'تم ذلك.',
    notYet: 'لم يتم ذلك بعد.',
    needsHelp: 'هناك حاجة إلى مساعدة.',
  },
  succeeded: {
    title: 'هذا نجح',
    nothing: 'عندما تنظرون إلى ما مضى، يظهر هنا ما تم الوفاء به.',
  },
  next: {
    title: 'الاجتماع القادم',
    at: '{{date}}، الساعة {{time}}',
    nothing: 'لا يوجد اتفاق على اجتماع جديد.',
    idea: 'فكرة لحديثكم في المرة القادمة',
  },
};
