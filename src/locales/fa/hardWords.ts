// What hard words mean, in Persian. `forms` are the word as it stands in sentences, the plain one first, with commas
// between. Fetched when somebody wants words explained.
import type { hardWords as Danish } from '../da/hardWords.ts';
import type { Translated } from '../translated.ts';

export const hardWords: Translated<typeof Danish, 'fa'> = {
  title: 'کلمه‌های سخت اینجا',
  supportPerson: {
    forms: 'همراه (bisidder)، همراه شما (bisidder)، کارت‌های همراه، همراه از طرف، همراهی سر میز، bisidder',
    means: 'کسی که در جلسه از شما پشتیبانی می‌کند. خودتان انتخابش می‌کنید.',
  },
  representative: {
    forms: 'نماینده (partsrepræsentant)، نمایندهٔ شما (partsrepræsentant)، نماینده، نمایندهٔ شما، partsrepræsentant',
    means: 'کسی که پیش کمون به جای شما حرف می‌زند. اول به او وکالت‌نامه (fuldmagt) می‌دهید.',
  },
  powerOfAttorney: {
    forms: 'وکالت‌نامه (fuldmagt)، وکالت‌نامه، fuldmagt',
    means: 'کاغذی که با آن کس دیگری می‌تواند به جای شما کار کند.',
  },
  consent: {
    forms: 'اجازهٔ گفتن، اجازه می‌دهد، اجازه نمی‌دهد، اجازه داده، بلهٔ خود، samtykke',
    means: 'یک بله، برای اینکه چیزی به دیگران گفته شود. می‌توانید آن را پس بگیرید.',
  },
  decision: {
    forms: 'تصمیم رسمی (afgørelse)، تصمیم رسمی، تصمیم‌های رسمی، afgørelse',
    means: 'جواب کمون دربارهٔ کار شما. می‌توانید از آن شکایت کنید.',
  },
  complaint: {
    forms: 'شکایت',
    means: 'می‌گویید جوابی اشتباه است. آن وقت کسی دوباره نگاه می‌کند.',
  },
  confidentiality: {
    forms: 'رازداری، tavshedspligt',
    means: 'کارمندها بدون اجازه دربارهٔ شما به دیگران چیزی نمی‌گویند.',
  },
  followUp: {
    forms: 'پیگیری',
    means: 'یک جلسهٔ جدید یا یک تلفن. می‌بینیم توافق‌ها انجام شد یا نه.',
  },
  authority: {
    forms: 'اداره (myndighed)، از طرف اداره، به اداره، myndighed',
    means: 'کسی که طبق قانون تصمیم می‌گیرد.',
  },
  noteDuty: {
    forms: 'وظیفهٔ نوشتن، notatpligt',
    means: 'کارمندها چیزهای مهم را می‌نویسند. قانون این را می‌گوید.',
  },
  hearing: {
    forms: 'شنیدن نظر شما (partshøring)، partshøring',
    means: 'می‌توانید پیش از تصمیم کمون جواب دهید.',
  },
  duty: {
    forms: 'وظیفهٔ قانونی، وظیفه‌های قانونی، وظیفه‌ها، وظیفه',
    means: 'کاری که شما یا کمون طبق قانون انجام می‌دهید.',
  },
  caseFile: {
    forms: 'پرونده، پروندهٔ شما، پروندهٔ (sag) شما، پروندهٔ کمون، پروندهٔ خود کمون',
    means: 'آنچه کمون دربارهٔ شما نوشته است.',
  },
  facilitator: {
    forms: 'گرداننده (ordstyrer)، گردانندهٔ (ordstyrer)، گرداننده، گردانندهٔ جلسه، ordstyrer',
    means: 'کسی که جلسه را پیش می‌برد و در موضوع شما می‌ماند.',
  },
  interpreter: {
    forms: 'مترجم',
    means: 'کسی که همه چیز را به زبان دیگر می‌گوید. مترجم طرف کسی را نمی‌گیرد.',
  },
  privateTime: {
    forms: 'وقت خصوصی',
    means: 'زمانی که فقط با کسی حرف می‌زنید که از شما پشتیبانی می‌کند.',
  },
};
