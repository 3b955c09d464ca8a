// Noting what is said with two presses at most, in German.
import type { noting as Danish } from '../da/noting.ts';
import type { Translated } from '../translated.ts';

export const noting: Translated<typeof Danish, 'de'> = {
  before_one: 'Eine Sache davor zeigen',
  before_other: '{{count}} Sachen davor zeigen',
  saidBy: 'Wer hat es gesagt?',
  viewOfLast: 'So sehe ich das (zum Letzten)',
  keys: {
    later: 'Für später merken',
    agreement: 'Als Absprache mitnehmen',
    more: 'Zeigen, was es sonst sein kann',
    kind: 'Als etwas anderes aufschreiben',
    saidBy: 'Wählen, wer es gesagt hat',
  },
};
