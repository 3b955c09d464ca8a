// Help while an agreement is composed: who, how it begins, which day, small goals, and the words, in Persian.
import type { composing as Danish } from '../da/composing.ts';
import type { Translated } from '../translated.ts';

export const composing: Translated<typeof Danish, 'fa'> = {
  who: {
    label: 'انتخاب کنید چه کسی انجام می‌دهد',
    notHere: 'امروز اینجا نیست',
  },
  start: {
    label: 'می‌تواند این‌طور شروع شود',
    begins: '{{start}} ...',
    calls: 'زنگ می‌زند به',
    sends: 'می‌فرستد:',
    comesAlong: 'همراه می‌رود به',
    finds: 'پیدا می‌کند:',
    asks: 'می‌پرسد از',
    writes: 'می‌نویسد به',
  },
  day: {
    beforeMeeting: 'پیش از جلسهٔ بعدی',
    weekend: 'آن روز {{day}} است. خیلی جاها بسته است.',
    mostClosed: 'آن روز {{day}} است. بیشتر جاها بسته است.',
    manyClosed: 'آن روز {{day}} است. خیلی جاها بسته است.',
  },
  holiday: {
    newYearsDay: 'اول ژانویه، سال نو',
    maundyThursday: 'پنجشنبهٔ عید پاک',
    goodFriday: 'جمعهٔ عید پاک',
    easterSunday: 'یکشنبهٔ عید پاک',
    easterMonday: 'دوشنبهٔ عید پاک',
    prayerDay: 'روز بزرگ دعا',
    ascensionDay: 'عید معراج مسیح',
    whitSunday: 'یکشنبهٔ عید پنجاهه',
    whitMonday: 'دوشنبهٔ عید پنجاهه',
    constitutionDay: 'روز قانون اساسی دانمارک',
    christmasEve: 'شب کریسمس',
    christmasDay: 'روز اول کریسمس',
    boxingDay: 'روز دوم کریسمس',
    newYearsEve: 'شب سال نو',
  },
  firstStep: {
    quick: 'روز نزدیک برای قدم اول',
    tomorrow: 'فردا',
    inThreeDays: 'تا سه روز دیگر',
    inSevenDays: 'تا هفت روز دیگر',
    late: 'بیشتر از یک هفته مانده است. پیش از آن قدم کوچک‌تری هست؟',
  },
  times: {
    label: 'چند بار؟',
    hint: 'مثلاً: 5',
    range: 'عددی از {{fewest}} تا {{most}} بنویسید.',
    said_one: '{{count}} بار',
    said_other: '{{count}} بار',
  },
  goals: {
    label: 'هدف‌های کوچک در راه',
    add: 'نوشتن هدف کوچک',
    goal: 'هدف {{number}}',
    day: 'هدف {{number}} تا تاریخ',
    said: 'هدف‌های کوچک: {{goals}}',
    due: '{{text}} ({{date}})',
    heading: 'هدف‌های کوچک',
  },
  why: {
    label: 'چرا؟',
    topic: 'اگر اینجا چیزی ننویسید، موضوع می‌آید: «{{topic}}»',
    beside: 'موضوع این است: «{{topic}}»',
    said: 'چون: {{why}}',
    heading: 'چرا',
  },
  followUp: {
    hint: 'و می‌پرسد چطور پیش می‌رود.',
  },
  answerBy: {
    label: 'جواب می‌آید تا تاریخ',
  },
  confidence: {
    notZero: 'چه چیزی باعث می‌شود 0 نباشد؟',
  },
  wording: {
    severalActions: 'این دو کار است؟ دو توافق کوتاه آسان‌تر است.',
    verbFirst: 'بهتر است با کار شروع شود: زنگ می‌زند، می‌فرستد، می‌آورد.',
    soon: 'بدون روز، زود فراموش می‌شود. کدام روز خوب است؟',
    who: 'چه کسی انجام می‌دهد؟ یک نفر را انتخاب کنید.',
    date: 'چه وقت؟ یک روز انتخاب کنید یا بنویسید چرا روز ندارد.',
    officeWord: 'شاید بشود به جای «{{said}}» ساده‌تر گفت: {{instead}}.',
    longWords: 'خواندن این جمله سخت است. می‌شود کوتاه‌تر گفت؟',
  },
  confirmed: {
    not: '{{name}} تأیید نکرده است',
    byPhone: 'پای تلفن بله گفته است',
    by: '{{name}} پای تلفن بله گفته است',
    why: '{{name}} امروز اینجا نیست. زنگ بزنید و بپرسید.',
  },
  saidBack: {
    ask: '{{name}}، شما چه کار می‌کنید؟ اگر بخواهید، با کلمه‌های خودتان بگویید.',
    write: 'نوشتن این کلمه‌ها',
    words: 'گفتهٔ {{name}}',
    fits: 'درست است',
    mend: 'تغییر توافق',
    done: '{{name}} با کلمه‌های خودش گفت',
  },
  share: {
    joins_one: 'در {{count}} کار همراه است',
    joins_other: 'در {{count}} کار همراه است',
  },
};
