// Papers of the meeting and who leads it: role cards, the interpreter's pace, handing the lead over, in Persian.
import type { papers as Danish } from '../da/papers.ts';
import type { Translated } from '../translated.ts';

export const papers: Translated<typeof Danish, 'fa'> = {
  roleCards: {
    title: 'جلسه این‌طور پیش می‌رود',
    lead: 'یک کارت برای هر نفر. وقتی همدیگر را می‌بینید، تقسیم کنید.',
    for: 'کارت {{name}}',
    meetingOf: 'جلسهٔ {{name}}',
    myTopic: 'موضوع من',
    topicOf: 'موضوع {{name}}',
    pause: 'همیشه می‌توانید بگویید استراحت.',
    print: 'چاپ همهٔ کارت‌ها',
    toPrint: 'چاپ کارت‌ها',
    enclose: 'گذاشتن کارت همراه دعوت‌نامه',
    encloseHint: 'یک ورقه دربارهٔ پیش رفتن جلسه.',
    see: 'دیدن کارت‌ها',
    menu: 'کارت: جلسه این‌طور پیش می‌رود',
  },
  leads: {
    heading: 'چه کسی جلسه را پیش می‌برد؟',
    now: '{{name}} جلسه را پیش می‌برد.',
    helper: 'گردانندهٔ دوم',
    helperHint: 'کمک می‌کند و می‌تواند جلسه را به دست بگیرد.',
    nobody: 'هیچ‌کس',
    noOther: 'کارشناس دیگری اینجا نیست.',
    handOver: 'سپردن جلسه',
    who: 'حالا چه کسی جلسه را پیش می‌برد؟',
    rule: 'کارشناسی که اینجاست می‌تواند جلسه را پیش ببرد.',
    choose: 'یک نفر را انتخاب کنید',
    from: 'حالا {{name}} جلسه را پیش می‌برد.',
    sayAloud: '{{name}}، دو نقش را بلند بگویید:',
    said: 'گفته شد',
  },
  interpreter: {
    heading: '{{person}} ترجمه می‌کند',
    l1: 'با جمله‌های کوتاه حرف بزنید.',
    l2: 'بعد از هر جمله مکث کنید.',
    l3: 'با {{name}} حرف بزنید، نه با {{person}}.',
    l4: 'اگر کلمه‌ای سخت است، دوباره بگویید.',
    pace: 'جمله‌های کوتاه. مکث بعد از هر جمله. با {{name}} حرف بزنید.',
  },
};
