// The smallest kinds of fact a meeting is made of, each with its check. Shapes only: no verbs, no rules.
import * as v from 'valibot';

/** The longest text any field takes, in UTF-16 units. What the machine accepts must also read back. */
export const longestText = 20_000;

/** Names a person, a line or any other thing in the meeting; made outside, never shown. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
/** Free text as it was typed, byte for byte. */
export const words = v.pipe(v.string(), v.maxLength(longestText));
/** A moment, ISO 8601 in UTC. */
export const instant = v.pipe(v.string(), v.isoTimestamp());
/** A calendar day, YYYY-MM-DD. */
export const day = v.pipe(v.string(), v.isoDate());
/** A whole number between two others. There is one zero: what a paper cannot tell apart is no fact. */
export const whole = (least: number, most = Number.MAX_SAFE_INTEGER) =>
  v.pipe(
    v.number(),
    v.safeInteger(),
    v.minValue(least),
    v.maxValue(most),
    v.check((number) => !Object.is(number, -0)),
  );
/** A time of day, HH:MM. */
export const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** The same words in the language they were said in. */
export const original = v.pipe(
  v.strictObject({
    lang: v.pipe(v.string(), v.maxLength(35)),
    dir: v.picklist(['ltr', 'rtl']),
    text: words,
  }),
  v.readonly(),
);

export const list = <S extends v.GenericSchema>(of: S) => v.pipe(v.array(of), v.maxLength(2_000), v.readonly());

export type Id = string;
export type Instant = string;
export type Day = string;
export type Clock = string;
export type Original = v.InferOutput<typeof original>;
