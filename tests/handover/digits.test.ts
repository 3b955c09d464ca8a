import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, digitsOf } from '../../src/handover/digits.ts';
import { mutated } from './mutations.ts';

const some = Uint8Array.from({ length: 120 }, (_, at) => (at * 89) & 255);
const digits = digitsOf(some);

describe('digits', () => {
  test('bring any bytes back, zeros in front too, in two and a half digits for a byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1_000 }), (bytes) => {
        const told = digitsOf(bytes);
        expect(told).toMatch(/^[1-9]\d*$/);
        expect(told.length).toBeLessThanOrEqual(Math.ceil((bytes.length + 3) * 2.41));
        expect(bytesOf(told)).toEqual(bytes);
      }),
      { numRuns: 500 },
    );
    expect(bytesOf(digitsOf(new Uint8Array(40)))).toEqual(new Uint8Array(40));
  });

  test('10,000 accidents are refused, or change nothing', () => {
    let through = 0;
    fc.assert(
      fc.property(mutated(digits, '0123456789'.split('')), (text) => {
        if (bytesOf(text) !== null) through += 1;
        return bytesOf(text) === null || text === digits;
      }),
      // Two bytes of checksum let one in 65,536 through: the seed keeps this from being a lottery.
      { numRuns: 10_000, seed: 4 },
    );
    expect(through).toBeLessThan(1_000);
  });

  test.each([
    ['nothing', ''],
    ['a letter', `${digits.slice(0, 9)}a${digits.slice(10)}`],
    ['a zero in front', `0${digits}`],
    ['the end cut off', digits.slice(0, -1)],
    ['the front cut off', digits.slice(1)],
    ['one digit changed', digits.replace(/\d$/, (last) => String((Number(last) + 1) % 10))],
    ['a space', ` ${digits}`],
    ['more than any picture holds', '1'.repeat(7_090)],
    ['digits of another script', '١٢٣'],
    ['very few', '1'],
  ])('refuse: %s', (_what, text) => {
    expect(bytesOf(text)).toBeNull();
  });
});
