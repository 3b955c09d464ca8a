// In Ukrainian: Noting what is said with two presses at most.
import type { noting as Danish } from '../da/noting.ts';
import type { Translated } from '../translated.ts';

export const noting: Translated<typeof Danish, 'uk'> = {
  before_one: 'Показати ще {{count}} попередню річ',
  before_few: 'Показати ще {{count}} попередні речі',
  before_many: 'Показати ще {{count}} попередніх речей',
  before_other: 'Показати ще {{count}} попередньої речі',
  saidBy: 'Хто це каже?',
  viewOfLast: 'Я бачу це так (про останнє)',
  keys: {
    later: 'Відкласти це на потім',
    agreement: 'Зробити з цього домовленість',
    more: 'Показати, чим ще це може бути',
    kind: 'Записати як щось інше',
    saidBy: 'Вибрати, хто це каже',
  },
};
