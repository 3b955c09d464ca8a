// Noting what is said with two presses at most.
import type { noting as Danish } from '../da/noting.ts';
import type { Translated } from '../translated.ts';

export const noting: Translated<typeof Danish, 'tr'> = {
  before_one: 'Bundan önceki bir şeyi göster',
  before_other: 'Bundan önceki {{count}} şeyi göster',
  saidBy: 'Kim söyledi?',
  viewOfLast: 'Ben böyle görüyorum (son söylenen hakkında)',
  keys: {
    later: 'Sonraya bırak',
    agreement: 'Anlaşma olarak al',
    more: 'Başka ne olabileceğini göster',
    kind: 'Başka bir şey olarak yaz',
    saidBy: 'Kimin söylediğini seç',
  },
};
