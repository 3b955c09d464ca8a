// Noting what is said with two presses at most, in Persian.
import type { noting as Danish } from '../da/noting.ts';
import type { Translated } from '../translated.ts';

export const noting: Translated<typeof Danish, 'fa'> = {
  before_one: 'نشان دادن یک چیز قبل از این',
  before_other: 'نشان دادن {{count}} چیز قبل از این',
  saidBy: 'چه کسی گفت؟',
  viewOfLast: 'من این‌طور می‌بینم (دربارهٔ آخرین حرف)',
  keys: {
    later: 'نگه داشتن برای بعد',
    agreement: 'بردن به توافق‌ها',
    more: 'نشان دادن گزینه‌های دیگر',
    kind: 'نوشتن به عنوان چیز دیگر',
    saidBy: 'انتخاب کسی که گفت',
  },
};
