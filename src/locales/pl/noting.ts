// In Polish: Noting what is said with two presses at most.
import type { noting as Danish } from '../da/noting.ts';
import type { Translated } from '../translated.ts';

export const noting: Translated<typeof Danish, 'pl'> = {
  before_one: 'Pokaż jeszcze jedną rzecz wcześniej',
  before_few: 'Pokaż {{count}} rzeczy wcześniej',
  before_many: 'Pokaż {{count}} rzeczy wcześniej',
  before_other: 'Pokaż {{count}} rzeczy wcześniej',
  saidBy: 'Kto to powiedział?',
  viewOfLast: 'Tak ja to widzę (o ostatniej rzeczy)',
  keys: {
    later: 'Odłóż to na później',
    agreement: 'Weź to jako ustalenie',
    more: 'Pokaż, czym jeszcze to może być',
    kind: 'Zapisz to jako coś innego',
    saidBy: 'Wybierz, kto to powiedział',
  },
};
