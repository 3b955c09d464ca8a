// One page of "Mine aftaler" as it lies on the citizen's own phone: the page in the short form it came in, and the
// citizen's answers to it. Nothing else may ever lie in this row.
import * as v from 'valibot';

export const mineFormat = 1;
const mostBytes = 256 * 1024;

const ident = v.pipe(v.string(), v.regex(/^[a-p]{32}$/u));
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

const answerForm = v.strictObject({
  agreementId: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  outcome: v.nullable(v.picklist(['done', 'notYet', 'needsHelp'])),
  /** How many times it has happened, for a promise that is counted. */
  times: count(999),
  /** Which of the small goals are reached, by their place in the list. */
  goals: v.pipe(v.array(count(99)), v.maxLength(20)),
  /** The citizen's own words to it; shown to nobody before the citizen does. */
  words: v.pipe(v.string(), v.maxLength(500)),
});

const rowForm = v.strictObject({
  id: ident,
  fmt: v.literal(mineFormat),
  keptAt: v.pipe(v.string(), v.isoTimestamp()),
  sheet: v.custom<Uint8Array<ArrayBuffer>>(
    (value) => value instanceof Uint8Array && value.length > 0 && value.length <= mostBytes,
  ),
  answers: v.pipe(v.array(answerForm), v.maxLength(200)),
});

export type MineRow = v.InferOutput<typeof rowForm>;
export type MineAnswer = MineRow['answers'][number];

/** The row, or why it is none: 'newer' for one of a later app. */
export const readMineRow = (value: unknown): MineRow | 'newer' | 'damaged' => {
  const read = v.safeParse(rowForm, value);
  if (read.success) return read.output;
  const later = v.safeParse(v.object({ fmt: v.pipe(v.number(), v.minValue(mineFormat + 1)) }), value);
  return later.success ? 'newer' : 'damaged';
};
