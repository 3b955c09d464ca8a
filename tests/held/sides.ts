// A scenario file on the one side, a meeting on the other: what is told and what is held, and where they differ.
// People go by their names, since the app makes its own ids. Reads only.
import { isDeepStrictEqual } from 'node:util';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { personIn } from '../../src/meeting/participants.ts';
import type { Scenario } from '../rehearsal/scenario.ts';

/** `at` is the place in the file, as the account of a rehearsal names it: `agreements[2].due`. */
export interface Difference {
  readonly at: string;
  readonly told: unknown;
  readonly held: unknown;
}

type Id = string | null | undefined;

export interface Sides {
  readonly file: Scenario;
  readonly m: Meeting;
  /** The name of somebody in the file; nothing when nobody is named. */
  readonly told: (id: Id) => string;
  /** The name of somebody in the meeting. */
  readonly held: (id: Id) => string;
  /** Both, where the app needs somebody whether the file names one or not. */
  readonly ifNamed: (told: Id, held: Id) => readonly [told: string, held: string];
}

export function sidesOf(file: Scenario, m: Meeting): Sides {
  const everyone = [...file.participants, ...(file.followUp?.newParticipants ?? [])];
  const told = (id: Id): string =>
    id === 'citizen' || id === file.citizen.id
      ? file.citizen.alias
      : (everyone.find((one) => one.id === id)?.name ?? id ?? '');
  const held = (id: Id): string => personIn(m, id ?? null)?.name ?? id ?? '';
  return { file, m, told, held, ifNamed: (one, other) => [told(one) || held(other), held(other)] };
}

export type Fields = Readonly<Record<string, readonly [told: unknown, held: unknown]>>;

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const isSame = (told: unknown, held: unknown): boolean =>
  isNothing(told) || isNothing(held) ? isNothing(told) && isNothing(held) : isDeepStrictEqual(plain(told), plain(held));

/** The fields that differ. Nothing told and nothing held is the same, however nothing is written. */
export const compared = (at: string, fields: Fields): readonly Difference[] =>
  Object.entries(fields).flatMap(([field, [told, held]]) =>
    isSame(told, held) ? [] : [{ at: `${at}.${field}`, told, held }],
  );

/** Each thing of the file beside the one that is held for it, and what is held though no file tells of it. */
export function sideBySide<T, H>(
  at: string,
  told: readonly T[],
  held: readonly H[],
  isIt: (one: T, other: H) => boolean,
  fields: (one: T, other: H) => Fields,
): readonly Difference[] {
  const left = [...held];
  const differences = told.flatMap((one, place): readonly Difference[] => {
    const found = left.findIndex((other) => isIt(one, other));
    const [other] = found < 0 ? [] : left.splice(found, 1);
    const here = `${at}[${place}]`;
    return other === undefined ? [{ at: here, told: one, held: null }] : compared(here, fields(one, other));
  });
  return [...differences, ...left.map((other) => ({ at, told: null, held: other }))];
}
