// The key on paper: written by a printer, read by a person. Check letters of the known keys come from another implementation.
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toHex } from '../../src/storage/bytes.ts';
import { isGroupOf, newRecoveryKey, readRecoveryKey, recoveryKeyBytes } from '../../src/storage/recoveryKey.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.split('');
const counting = Uint8Array.from({ length: 16 }, (_, at) => at);
const known = '000G-40R4-0M30-E209-185G-R38E-1WEC';

const printedFrom = (bytes: Uint8Array): string => {
  vi.spyOn(crypto, 'getRandomValues').mockImplementationOnce((array) => {
    if (array instanceof Uint8Array) array.set(bytes);
    return array;
  });
  return newRecoveryKey();
};
afterEach(() => vi.restoreAllMocks());

const anyKey = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(printedFrom);
const letterAt = fc.record({ place: fc.nat(27), letter: fc.constantFrom(...alphabet) });
/** Letters without dashes, so that a place is a place. */
const withLetter = (key: string, { place, letter }: { readonly place: number; readonly letter: string }): string =>
  [...key.replaceAll('-', '')].with(place, letter).join('');
const groupOf = (place: number): number => Math.floor(place / 4) + 1;

describe('A key on paper', () => {
  test.each([
    [counting, known],
    [new Uint8Array(16).fill(255), 'ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZWBH'],
  ])('is the letters another implementation gives', (bytes, key) => {
    expect(printedFrom(bytes)).toBe(key);
    expect(toHex(recoveryKeyBytes(key))).toBe(toHex(bytes));
  });

  test('is never the same twice, and has no letter that looks like a number', () => {
    const keys = Array.from({ length: 200 }, newRecoveryKey);
    expect(new Set(keys).size).toBe(200);
    for (const key of keys) expect(key).toMatch(/^([\dA-HJKMNP-TV-Z]{4}-){6}[\dA-HJKMNP-TV-Z]{4}$/);
  });

  test('holds its 128 bits', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        expect(recoveryKeyBytes(printedFrom(bytes))).toEqual(bytes);
      }),
    );
  });
});

describe('Reading it', () => {
  test('forgives capitals, spaces, dashes, and letters that look like numbers', () => {
    const spacing = fc.constantFrom('', ' ', '-', '–', ' - ', '\n', '.');
    fc.assert(
      fc.property(anyKey, fc.array(spacing, { minLength: 28, maxLength: 28 }), fc.boolean(), (key, spaces, small) => {
        const typed = [...key.replaceAll('-', '')]
          .map((letter, at) => ({ '0': at % 2 ? 'O' : 'Ø', '1': at % 2 ? 'l' : 'I' })[letter] ?? letter)
          .map((letter, at) => `${small ? letter.toLowerCase() : letter}${spaces[at] ?? ''}`)
          .join('');
        expect(readRecoveryKey(typed)).toEqual({ key });
      }),
    );
  });

  test('finds every single wrong letter, and says in which group it is', () => {
    for (let place = 0; place < 28; place += 1) {
      for (const letter of alphabet) {
        const typed = withLetter(known, { place, letter });
        if (typed === known.replaceAll('-', '')) continue;
        const read = readRecoveryKey(typed);
        expect(read).toMatchObject({ wrong: 'check' });
        expect('wrong' in read && read.groups).toContain(groupOf(place));
      }
    }
  });

  test('finds every two wrong letters', () => {
    fc.assert(
      fc.property(anyKey, letterAt, letterAt, (key, one, other) => {
        const typed = withLetter(withLetter(key, one), other);
        fc.pre(typed !== key.replaceAll('-', ''));
        expect(readRecoveryKey(typed)).toMatchObject({ wrong: 'check' });
      }),
      { numRuns: 500 },
    );
  });

  test('finds neighbours that changed places, and says in which groups they are', () => {
    fc.assert(
      fc.property(anyKey, fc.nat(26), (key, at) => {
        const letters = [...key.replaceAll('-', '')];
        fc.pre(letters[at] !== letters[at + 1]);
        const read = readRecoveryKey(letters.toSpliced(at, 2, ...letters.slice(at, at + 2).toReversed()).join(''));
        expect(read).toMatchObject({ wrong: 'check' });
        expect('wrong' in read && read.groups).toEqual(expect.arrayContaining([groupOf(at), groupOf(at + 1)]));
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['a group with a letter too few', known.replace('0M30', '0M3'), { wrong: 'length', groups: [3] }],
    ['two groups of another size', '000G-40R-0M30-E2099-1185G-R38E-1WEC', { wrong: 'length', groups: [2, 4, 5] }],
    ['a letter too few somewhere', known.replaceAll('-', '').slice(1), { wrong: 'length', groups: [] }],
    ['nothing', '', { wrong: 'length', groups: [] }],
    ['a letter that no key has', known.replace('E209', 'EU09'), { wrong: 'letter', groups: [4] }],
    ['a passphrase', 'fire røde heste løber', { wrong: 'length', groups: [] }],
  ])('tells of %s', (_, typed, answer) => {
    expect(readRecoveryKey(typed)).toEqual(answer);
  });

  test('is not troubled by a group that was split in the wrong place', () => {
    expect(readRecoveryKey(known.replace('G-40', '-G40'))).toEqual({ key: known });
  });

  test('never guesses: what is read is what was printed or an answer, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const read = readRecoveryKey(typed);
        const groups = 'key' in read ? [] : read.groups;
        expect('key' in read ? readRecoveryKey(read.key) : read).toEqual(read);
        expect(groups.every((group) => group >= 1 && group <= 7)).toBe(true);
      }),
    );
  });
});

describe('Reading a group back from paper', () => {
  test('takes that group only, however it is typed', () => {
    expect(isGroupOf(known, 5, ' i8-5g ')).toBe(true);
    expect(isGroupOf(known, 5, 'R38E')).toBe(false);
    expect(isGroupOf(known, 5, '')).toBe(false);
    expect(isGroupOf(known, 8, '')).toBe(false);
  });
});
