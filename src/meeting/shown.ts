// What the table is shown beside what always stands there: one thing at a time, by reference. No words are kept here.
import * as v from 'valibot';
import { id } from './basics.ts';

export const shown = v.pipe(
  v.variant('kind', [
    /** The topic alone, in large. */
    v.strictObject({ kind: v.literal('topic') }),
    /** The citizen's own points, those that may be shown. */
    v.strictObject({ kind: v.literal('myPart') }),
    /** One prepared point, if it may be shown. */
    v.strictObject({ kind: v.literal('point'), id }),
    /** A choice, an explained word, a rule or habit, a no, or a disagreement. */
    v.strictObject({ kind: v.literal('noted'), id }),
    /** The agreement that is read aloud. */
    v.strictObject({ kind: v.literal('agreement'), id }),
    /** Yes, no, do not know, break: to point at without words. */
    v.strictObject({ kind: v.literal('answerCards') }),
  ]),
  v.readonly(),
);

export type Shown = v.InferOutput<typeof shown>;
