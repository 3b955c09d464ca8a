import { describe, expect, test } from 'vitest';
import { danishWords } from '../../src/storage/danishWords.ts';
import { proposePassphrase, tooWeak } from '../../src/storage/passphrase.ts';

const oneSlipApart = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1);
};

describe('the words', () => {
  test('are 1,024, so that each is ten bits', () => {
    expect(danishWords).toHaveLength(1024);
    expect(new Set(danishWords).size).toBe(1024);
  });

  test('are three to eight letters that every Danish keyboard has', () => {
    expect(danishWords.filter((word) => !/^[a-zæøå]{3,8}$/.test(word))).toEqual([]);
  });

  test('are never one slip of a finger apart', () => {
    const pairs = danishWords.flatMap((one, at) =>
      danishWords.slice(at + 1).flatMap((other) => (oneSlipApart(one, other) ? [`${one} ${other}`] : [])),
    );
    expect(pairs).toEqual([]);
  });
});

describe('a proposed passphrase', () => {
  test('is five of the words, and strong enough', async () => {
    const proposed = await proposePassphrase();
    expect(proposed.split(' ')).toHaveLength(5);
    expect(proposed.split(' ').every((word) => danishWords.includes(word))).toBe(true);
    expect(tooWeak(proposed)).toBeNull();
  });

  test('is another one each time, and draws on all the words', async () => {
    const drawn = await proposePassphrase(20_000);
    expect(new Set(drawn.split(' ')).size).toBe(1024);
    expect(await proposePassphrase()).not.toBe(await proposePassphrase());
  });
});

describe('a passphrase of one’s own', () => {
  test.each([
    ['kort', 'short'],
    ['elleve tegn', 'short'],
    ['            ', 'short'],
    ['aaaaaaaaaaaaaaa', 'repeated'],
    ['hest hund kat', null],
    ['🐴🐶🐱🐭🐹🐰', 'short'],
  ])('%j is %j', (passphrase, answer) => expect(tooWeak(passphrase)).toBe(answer));
});
