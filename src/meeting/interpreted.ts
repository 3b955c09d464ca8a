// The citizen's own language beside Danish: lines of the interpreter, each kept with the very text it stands beside.
// Nothing here is ever made by a machine. A changed text has no line until somebody gives it one again.
import * as v from 'valibot';
import { list, type Original, original, words } from './basics.ts';

/** `said` is the Danish text to the byte: wherever that is shown, its line can be shown too. */
export const interpretedLine = v.pipe(v.strictObject({ said: words, original }), v.readonly());

export const interpretedFacts = {
  interpreted: list(interpretedLine),
  /** The citizen's own wish: Danish alone on the sheet, the table and the phone. */
  danishOnly: v.boolean(),
};

export type InterpretedLine = v.InferOutput<typeof interpretedLine>;
export type InterpretedFacts = {
  readonly interpreted: readonly InterpretedLine[];
  readonly danishOnly: boolean;
};

const first = (code: string): string => code.toLowerCase().split('-')[0] ?? '';

/** The language shown beside Danish: the first the citizen speaks that is neither Danish nor that of the meeting. */
export const secondLanguage = (m: {
  readonly language: string;
  readonly citizenLanguages: readonly string[];
  readonly danishOnly: boolean;
}): string | null =>
  m.danishOnly
    ? null
    : (m.citizenLanguages.find((code) => !['', 'da', first(m.language)].includes(first(code))) ?? null);

/** The interpreter's line for exactly this text. */
export const lineFor = (m: Pick<InterpretedFacts, 'interpreted'>, said: string): Original | null =>
  m.interpreted.find((one) => one.said === said)?.original ?? null;

export function withLine<M extends InterpretedFacts>(m: M, said: string, line: Original | null): M {
  const others = m.interpreted.filter((one) => one.said !== said);
  return { ...m, interpreted: line ? [...others, { said, original: line }] : others };
}

const aside: ReadonlySet<string> = new Set(['interpreted', 'drafts', 'wording', 'wordingBeside']);

/** Takes every text that is found out of `sought`, and stops when none is left. */
function seek(told: unknown, sought: Set<string>): void {
  if (typeof told === 'string') sought.delete(told);
  if (typeof told !== 'object' || told === null) return;
  for (const part of Object.values(told)) {
    if (sought.size === 0) return;
    seek(part, sought);
  }
}

/** Without the lines of texts that no longer stand in the meeting: what is taken back is gone in both languages (R18). */
export function withLinesThatStand<M extends InterpretedFacts>(m: M): M {
  if (m.interpreted.length === 0) return m;
  const gone = new Set(m.interpreted.map((one) => one.said));
  for (const [fact, said] of Object.entries(m)) if (!aside.has(fact)) seek(said, gone);
  return gone.size === 0 ? m : { ...m, interpreted: m.interpreted.filter((one) => !gone.has(one.said)) };
}
