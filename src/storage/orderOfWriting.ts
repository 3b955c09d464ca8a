// The last place in the order of writing (`gen`) that this window has seen, for each open database.
// Other windows may be further on: whoever writes looks; only a last moment cannot look, and leaps.
import type { Database } from './database.ts';

const seen = new WeakMap<Database, number>();

export const noteSeen = (database: Database, gen: number): void => {
  seen.set(database, Math.max(gen, seen.get(database) ?? 0));
};

/** No other window writes so often between two looks: a place that far on comes after all that lie there. */
const leap = 1_000_000;

export const surelyLater = (database: Database): number => (seen.get(database) ?? 0) + leap;
