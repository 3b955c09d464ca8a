// The meeting's pace: time, breaks and time-out, and quiet hints for the one who leads, in Persian.
import type { rhythm as Danish } from '../da/rhythm.ts';
import type { Translated } from '../translated.ts';

export const rhythm: Translated<typeof Danish, 'fa'> = {
  stop: 'توقف',
  break: {
    until: 'استراحت تا {{time}}',
    in: 'حدود {{minutes}} دقیقهٔ دیگر',
  },
  timeOut: {
    place: 'سؤال {{number}} از {{of}}. در این مدت چیزی نمی‌نویسیم.',
    before: 'قبلی',
    next: 'بعدی',
  },
  checkIn: {
    help: 'کمکم کنید این را بگویم.',
  },
  wish: {
    help: '{{name}} می‌خواهد در گفتن این کمک بگیرد.',
  },
  question: {
    change: 'چه کسی و تا چه وقت جواب را پیدا می‌کند؟',
    changeShort: 'چه کسی جواب را پیدا می‌کند؟',
    changeOf: 'چه کسی جواب را پیدا می‌کند؟ {{what}}',
    save: 'ذخیره',
  },
  clock: {
    noEnd: 'توافق نکرده‌اید جلسه چه وقت تمام شود.',
    half: 'حدود نصف وقت گذشته',
    left: 'حدود {{minutes}} دقیقه مانده',
    over: 'وقت تمام شده است. بپرسید ادامه می‌دهید یا نه.',
  },
  hints: {
    title: 'یادآوری‌های آرام',
    lead: 'فقط شما می‌بینید. چشمک نمی‌زند و صدا ندارد.',
    notNow: 'حالا نه',
    halfTime: 'نصف وقت گذشته است. هنوز توافقی ندارید.',
    topic: 'مدتی است دربارهٔ موضوع حرف نزده‌اید.',
    waiting: '{{person}} منتظر است: {{what}}',
  },
  which: {
    halfTime: 'وقتی نصف وقت بدون توافق گذشته است',
    topic: 'وقتی 15 دقیقه از موضوع حرفی نشده است',
    waiting: 'وقتی همراه 3 دقیقه منتظر مانده است',
  },
};
