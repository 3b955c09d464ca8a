// Those at the table who support the citizen: a bisidder, and a representative with a power of attorney.
import { atTheTable, type Participant, supportsTheCitizen } from '../../meeting/participants.ts';

export const supportersOf = (m: { readonly participants: readonly Participant[] }): readonly Participant[] =>
  atTheTable(m).filter(supportsTheCitizen);
