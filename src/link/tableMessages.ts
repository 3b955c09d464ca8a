// What is said between the window that holds the meeting and the window on the table. Shapes only: what is not named
// here is not taken in.
import * as v from 'valibot';
import { tableViewForm } from '../meeting/tableViewForm.ts';

/** From the window that holds the meeting. */
export const fromFeeder = v.variant('kind', [
  /** It has just come: whoever is there says hello. */
  v.strictObject({ kind: v.literal('here') }),
  v.strictObject({ kind: v.literal('view'), view: tableViewForm }),
  v.strictObject({ kind: v.literal('covered') }),
  /** It goes in good order. When it crashes, only the lock tells. */
  v.strictObject({ kind: v.literal('bye') }),
]);

/** From the window on the table. `again`: it was reloaded, and comes back as it was. */
export const fromTable = v.strictObject({ kind: v.literal('hello'), again: v.boolean() });

export type FromFeeder = v.InferOutput<typeof fromFeeder>;
export type FromTable = v.InferOutput<typeof fromTable>;
