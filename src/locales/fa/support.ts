// The bisidder's side: what the citizen wants brought up, and words said on the citizen's behalf, in Persian.
import type { support as Danish } from '../da/support.ts';
import type { Translated } from '../translated.ts';

export const support: Translated<typeof Danish, 'fa'> = {
  mustAsks: 'چیزهایی که {{name}} می‌خواهد گفته شود',
  hidden: 'مورد {{number}}: فقط {{name}} آن را دارد',
  how: {
    open: 'هنوز گفته نشده',
    said: 'گفته شد',
    nextMeeting: 'برای جلسهٔ بعدی',
    letBe: '{{name}} کنار می‌گذارد',
  },
  who: 'چه کسی می‌پرسد؟',
  waiting: 'در انتظار',
  handle: '{{done}}: {{what}}',
  keys: 'وقتی {{person}} می‌پرسد، حرف کنار کارت را بزنید.',
  confirm: {
    question: '{{name}}، درست گفته شد؟',
    yes: 'بله، درست است',
    done: '{{name}} می‌گوید درست است',
  },
  rewording: {
    add: 'به زبان ساده بگویید',
    hint: 'کلمه‌های {{name}} می‌ماند. کلمه‌های ساده کنار آن می‌آید.',
    hintOf: 'این کلمه‌ها می‌ماند. کلمه‌های ساده کنار آن می‌آید.',
    label: 'به زبان ساده',
    by: 'به زبان ساده، از {{person}}',
  },
  whose: {
    papers: 'از کاغذها',
    own: 'کلمه‌های خودش',
    onBehalf: 'از طرف {{name}}',
    professional: 'کارشناس',
    correctPapers: 'تغییر آنچه از کاغذها نوشته شده',
  },
  view: { add: 'من این‌طور می‌بینم: {{what}}' },
  card: {
    way: 'کارت کاغذی برای {{people}}',
    title: 'کارت‌های کاغذی',
    lead: 'صفحه‌های کوچک A6 که در دست جا می‌شود. چاپگر فقط A4 دارد؟ چهار صفحه در یک ورق را انتخاب کنید.',
    print: 'چاپ کارت‌ها',
    to: 'کارت‌های {{person}}',
    stopSign: 'نشانهٔ توقف {{name}}',
    speaking: 'شما می‌توانید',
    nobody: 'هنوز همراهی سر میز نیست.',
  },
  closing: {
    part: 'هنوز گفته نشده',
    left_one: '{{count}} چیز گفته نشده است',
    left_other: '{{count}} چیز گفته نشده است',
    lead: '{{name}}، می‌خواستید این گفته شود. با آن چه کار کنیم؟',
    allSaid: 'همه گفته شد.',
    free: 'لازم نیست جواب دهید.',
    said: 'حالا گفته شد',
    nextMeeting: 'برای جلسهٔ بعدی',
    letBe: 'کنار می‌گذارم',
    seenByYou: 'فقط شما می‌بینید، دفعهٔ بعد هم',
    look: 'نشان دادن آنچه فقط {{name}} می‌بیند',
  },
};
