// Noting what is said with two presses at most.
import type { noting as Danish } from '../da/noting.ts';
import type { Translated } from '../translated.ts';

export const noting: Translated<typeof Danish, 'ar'> = {
  before_zero: 'لا شيء قبل ذلك',
  before_one: 'إظهار شيء واحد قبل ذلك',
  before_two: 'إظهار شيئين قبل ذلك',
  before_few: 'إظهار {{count}} أشياء قبل ذلك',
  before_many: 'إظهار {{count}} شيئًا قبل ذلك',
  before_other: 'إظهار {{count}} شيء قبل ذلك',
  saidBy: 'لمن هذا الكلام؟',
  viewOfLast: 'هكذا أرى الأمر (عن آخر ما قيل)',
  keys: {
    later: 'حفظ لوقت لاحق',
    agreement: 'إضافة كاتفاق',
    more: 'إظهار الاحتمالات الأخرى',
    kind: 'كتابة كشيء آخر',
    saidBy: 'اختيار صاحب الكلام',
  },
};
