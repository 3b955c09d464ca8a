// "Sådan er det gået": one citizen's meetings as pictures, to look at together and to take home, in Persian.
import type { course as Danish } from '../da/course.ts';
import type { Translated } from '../translated.ts';

export const course: Translated<typeof Danish, 'fa'> = {
  title: '{{name}}، مسیر شما این‌طور بوده است',
  lead: 'این مال شماست. می‌توانید به خانه ببرید.',
  back: 'برگشت',
  print: 'چاپ',
  gone: 'دیگر جلسه‌ای اینجا نیست.',
  meetings: {
    title: 'دربارهٔ این‌ها حرف زدید',
    noDate: 'جلسهٔ بدون تاریخ',
    noTopic: 'موضوع هنوز انتخاب نشده است.',
    onlyDate: 'آن جلسه دیگر اینجا نیست.',
    comment: 'وقتی به عقب نگاه کردید، گفتید',
  },
  chair: {
    title: 'صندلی (چوکی) شما',
    hint: 'خودتان گفته‌اید هر پایه چطور ایستاده است.',
    first: 'بار اول',
    now: 'حالا',
    nothing: 'هنوز دربارهٔ صندلی حرف نزده‌اید.',
    once: 'دفعهٔ بعد می‌بینید تغییر کرده یا نه.',
    picture: '{{when}}. {{legs}}',
  },
  legs: {
    title: 'پایه به پایه',
    hint: 'هر چه خط بالاتر باشد، پایه بهتر ایستاده است.',
    picture: '{{name}}. {{moments}}',
    moment: '{{date}}: {{word}}.',
    momentChanged: '{{date}}: {{word}}، {{change}}.',
  },
  promises: {
    title: 'قول‌هایی که به هم دادید',
    hint: 'هر نشانه یک توافق است که به آن بله گفتید.',
    nothing: 'اینجا توافقی نیست.',
    by: {
      citizen: 'قول‌های شما',
      municipality: 'قول‌های کمون و کارشناس‌ها',
      others: 'قول‌های خانواده، دوستان و همراه',
    },
    marks: { citizen: 'توافق‌های شما', municipality: 'توافق‌های آن‌ها', others: 'توافق‌های آن‌ها' },
    untold: 'دفعهٔ بعد می‌فهمیم',
    made: 'توافق شد: {{date}}',
    due: 'تا {{date}}',
    times: '{{count}} بار',
    with: 'همراه با {{names}}',
    whyNot: 'این مانع شد',
    side: 'کدام طرف بود',
    next: 'حالا این کار را می‌کنید',
    inPlaceOf: 'به جای',
    replacedBy: 'جایش این آمد',
    heard: 'آخرین خبر',
  },
  heard: {
    confirmed: 'توافق هنوز سر جایش است.',
    done: 'انجام شده است.',
    notYet: 'هنوز انجام نشده است.',
    needsHelp: 'کمک لازم است.',
  },
  succeeded: {
    title: 'این‌ها شد',
    nothing: 'وقتی به عقب نگاه می‌کنید، آنچه انجام شد اینجا می‌آید.',
  },
  next: {
    title: 'جلسهٔ بعدی',
    at: '{{date}}، ساعت {{time}}',
    nothing: 'برای جلسهٔ جدید توافق نشده است.',
    idea: 'دفعهٔ بعد می‌توانید دربارهٔ این حرف بزنید',
  },
};
