// The follow-up screen: what was kept comes first, then the rest with side, why and what now (R20), in Persian.
import type { review as Danish } from '../da/review.ts';
import type { Translated } from '../translated.ts';

export const review: Translated<typeof Danish, 'fa'> = {
  title: 'دفعهٔ پیش توافق کردیم',
  lead: 'با آنچه انجام شد شروع می‌کنیم.',
  met: 'جلسهٔ شما: {{date}}.',
  heading: {
    kept: 'این انجام شد',
    partly: 'بخشی از این انجام شد',
    notKept: 'این هنوز انجام نشده است',
    changed: 'این تغییر کرد',
    cancelled: 'این دیگر لازم نیست',
    untold: 'این هنوز جواب ندارد',
    parked: 'برای امروز مانده است',
    openQuestions: 'سؤال‌های دفعهٔ پیش',
  },
  question: '{{name}}، چطور شد؟',
  status: {
    kept: 'انجام شد',
    partly: 'بخشی انجام شد',
    notKept: 'هنوز انجام نشده',
    changed: 'تغییر کرد',
    cancelled: 'دیگر لازم نیست',
  },
  what: 'چه شد؟',
  why: 'چه چیزی مانع شد؟',
  sideQuestion: 'کدام طرف بود؟',
  side: {
    citizen: 'طرف شما',
    municipality: 'طرف کمون',
    shared: 'هر دو طرف',
    nobody: 'دست هیچ‌کس نبود',
  },
  nextQuestion: 'حالا چه کار کنیم؟',
  next: { newDate: 'تاریخ جدید', newOwner: 'شخص جدید', change: 'تغییر کند', close: 'اینجا تمام شود' },
  nextHint: {
    newDate: 'توافق همان است. تاریخ جدید است.',
    newOwner: 'کس دیگری انجام می‌دهد. اول از او بپرسید.',
    change: 'در بخش توافق‌ها آن را جور دیگری بگویید.',
    close: 'این توافق اینجا تمام می‌شود.',
  },
  openQuestion: {
    ask: 'جواب به «{{question}}»',
    answered: 'جواب گرفتیم',
    open: 'هنوز منتظریم',
    withdrawn: 'دیگر به این جواب نیاز نداریم',
  },
  commentHint: 'با کلمه‌های خود {{name}} بنویسید.',
  questionsHint: 'در گفتگو می‌توانید دوباره مطرح کنید.',
  empty: 'از دفعهٔ پیش توافقی نیست.',
  missing: {
    why: 'بنویسید چه چیزی مانع شد.',
    side: 'بگویید کدام طرف بود.',
    next: 'انتخاب کنید حالا چه کار می‌کنید.',
    agreements_one: '{{count}} توافق هنوز جواب ندارد. می‌توانید ادامه دهید.',
    agreements_other: '{{count}} توافق هنوز جواب ندارد. می‌توانید ادامه دهید.',
  },
  nextPromise: 'توافق بعدی',
  commentBy: '{{name}} این‌طور می‌بیند',
  goOn: 'ادامه به موضوع امروز',
};
