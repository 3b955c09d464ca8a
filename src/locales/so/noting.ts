// Noting what is said with two presses at most.
import type { noting as Danish } from '../da/noting.ts';
import type { Translated } from '../translated.ts';

export const noting: Translated<typeof Danish, 'so'> = {
  before_one: 'Muuji hal arrin oo ka horraysay',
  before_other: 'Muuji {{count}} arrimood oo ka horreeyey',
  saidBy: 'Yaa yiri?',
  viewOfLast: 'Sida aan u arko (waxii ugu dambeeyey)',
  keys: {
    later: 'Mar dambe u dhig',
    agreement: 'Heshiis ahaan u qaado',
    more: 'Muuji waxa kale ee ay noqon karto',
    kind: 'Wax kale u qor',
    saidBy: 'Dooro qofka yiri',
  },
};
