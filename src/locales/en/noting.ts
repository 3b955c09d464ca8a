// In English: Noting what is said with two presses at most.
import type { noting as Danish } from '../da/noting.ts';

export const noting: typeof Danish = {
  before_one: 'Show one thing before that',
  before_other: 'Show {{count}} things before that',
  saidBy: 'Who said it?',
  viewOfLast: 'This is how I see it (about the last)',
  keys: {
    later: 'Keep it for later',
    agreement: 'Take it along as an agreement',
    more: 'Show what else it can be',
    kind: 'Note it as something else',
    saidBy: 'Choose who said it',
  },
};
