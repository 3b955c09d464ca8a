// The key on paper: 128 random bits as 26 letters and two check letters, in seven groups of four. Crockford's alphabet,
// which has no I, L, O or U. Reading forgives how a person writes; it never guesses which key was meant.
import { type Bytes, randomBytes } from './bytes.ts';
import { isWhole, likelySlips, withCheckLetters } from './checkLetters.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 7;
const inGroup = 4;
const letters = groups * inGroup;

type RecoveryReading =
  /** As it is printed. */
  | { readonly key: string }
  /** Groups to look at again, 1 to 7; none when nothing points at one. */
  | { readonly wrong: 'length' | 'letter' | 'check'; readonly groups: readonly number[] };

const printed = (values: readonly number[]): string =>
  values.map((value, at) => `${at > 0 && at % inGroup === 0 ? '-' : ''}${alphabet.charAt(value)}`).join('');

/** A zero may be read as O or as Ø, a one as I or L: those letters stand for the number. Any space or dash will do. */
const cleaned = (typed: string): readonly string[] => [
  ...typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}_.]/gu, '')
    .replaceAll(/[OØ]/g, '0')
    .replaceAll(/[IL]/g, '1'),
];

const groupOf = (at: number): number => Math.floor(at / inGroup) + 1;
const inOrder = (found: readonly number[]): readonly number[] =>
  [...new Set(found)].toSorted((one, next) => one - next);

/** Groups of another size than four, if it is clear where the groups are. */
const unevenGroups = (typed: string): readonly number[] => {
  const parts = typed
    .split(/[\s\p{Pd}_.]+/u)
    .map((part) => cleaned(part).length)
    .filter((size) => size > 0);
  return parts.length === groups ? parts.flatMap((size, at) => (size === inGroup ? [] : [at + 1])) : [];
};

export const readRecoveryKey = (typed: string): RecoveryReading => {
  const signs = cleaned(typed);
  if (signs.length !== letters) return { wrong: 'length', groups: unevenGroups(typed) };
  const values = signs.map((sign) => alphabet.indexOf(sign));
  const strange = values.flatMap((value, at) => (value < 0 ? [groupOf(at)] : []));
  if (strange.length > 0) return { wrong: 'letter', groups: inOrder(strange) };
  if (!isWhole(values)) return { wrong: 'check', groups: inOrder(likelySlips(values).map(groupOf)) };
  // 26 letters hold 130 bits, and a key has 128: the last two are nothing, or this was never printed.
  const spare = (values[25] ?? 0) & 3;
  return spare === 0 ? { key: printed(values) } : { wrong: 'check', groups: [] };
};

const bitsOf = (bytes: Bytes): bigint => bytes.reduce((bits, byte) => (bits << 8n) | BigInt(byte), 0n) << 2n;

const asKey = (bytes: Bytes): string => {
  const bits = bitsOf(bytes);
  return printed(
    withCheckLetters(Array.from({ length: 26 }, (_, at) => Number((bits >> BigInt(5 * (25 - at))) & 31n))),
  );
};

/** Opens nothing until a vault has a slot for it. */
export const newRecoveryKey = (): string => asKey(randomBytes(16));

/** The 128 bits of a key as it is printed; they belong to the caller, who wipes them. */
export const recoveryKeyBytes = (key: string): Bytes => {
  const values = cleaned(key).slice(0, 26);
  const bits = values.reduce((sum, sign) => (sum << 5n) | BigInt(alphabet.indexOf(sign)), 0n) >> 2n;
  return Uint8Array.from({ length: 16 }, (_, at) => Number((bits >> BigInt(8 * (15 - at))) & 255n));
};

/** Whether `typed` is that group, 1 to 7, of the key. */
export const isGroupOf = (key: string, group: number, typed: string): boolean => {
  const meant = cleaned(key).slice((group - 1) * inGroup, group * inGroup);
  return meant.length === inGroup && meant.join('') === cleaned(typed).join('');
};
