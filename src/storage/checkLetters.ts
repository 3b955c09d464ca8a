// Two check letters after 26: a Reed-Solomon code over GF(32), which finds every slip of one or two letters.
// A single wrong letter gives its own place away; nothing is ever put right on a guess.

const order = 31;
const length = 28;

/** Powers of a root of x⁵ + x² + 1. */
const powers: readonly number[] = Array.from({ length: order }).reduce<number[]>((found) => {
  const doubled = (found.at(-1) ?? 0) << 1;
  return [...found, found.length === 0 ? 1 : doubled > order ? doubled ^ 0b10_0101 : doubled];
}, []);
const power = (exponent: number): number => powers[exponent % order] ?? 0;
const logarithm = (value: number): number => powers.indexOf(value);
const times = (one: number, other: number): number =>
  one === 0 || other === 0 ? 0 : power(logarithm(one) + logarithm(other));

/** What is left of the word at the first and the second root; nothing is left of a whole one. */
const syndromes = (word: readonly number[]): readonly [number, number] => {
  const at = (root: number) => word.reduce((sum, letter) => times(sum, root) ^ letter, 0);
  return [at(power(1)), at(power(2))];
};

/** Whether these 28 values of five bits are a word with its check letters. */
export const isWhole = (word: readonly number[]): boolean => syndromes(word).every((left) => left === 0);

export const withCheckLetters = (letters: readonly number[]): readonly number[] => {
  const [high, low] = letters.reduce<readonly [number, number]>(
    ([one, other], letter) => {
      const out = letter ^ one;
      return [other ^ times(out, power(1) ^ power(2)), times(out, power(3))];
    },
    [0, 0],
  );
  return [...letters, high, low];
};

const oneWrong = (word: readonly number[]): readonly number[] => {
  const [first, second] = syndromes(word);
  if (first === 0 || second === 0) return [];
  const place = length - 1 - ((logarithm(second) - logarithm(first) + order) % order);
  return place < 0 ? [] : [place];
};

const swapped = (word: readonly number[]): readonly number[] =>
  word.flatMap((_, at) => {
    const other = word.toSpliced(at, 2, ...word.slice(at, at + 2).toReversed());
    return isWhole(other) ? [at, at + 1] : [];
  });

/** The places where one wrong letter, or two neighbours that changed places, would explain a word that is not whole. */
export const likelySlips = (word: readonly number[]): readonly number[] => [...oneWrong(word), ...swapped(word)];
