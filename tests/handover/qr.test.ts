import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digitsOf } from '../../src/handover/digits.ts';
import { densest, phoneQr, type Qr, textQr } from '../../src/handover/qr.ts';
import { readQr } from '../../src/handover/readQr.ts';
import { pointsOf } from './asCamera.ts';

const address = 'https://stepup.example.dk/';
const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 151 + 7) & 255);
const read = (qr: Qr | 'tooLong') => {
  if (qr === 'tooLong') throw new Error('There is no picture.');
  return readQr(pointsOf(qr));
};

describe('the picture', () => {
  test.each([0, 1, 33, 400, 660, 950])('of %i bytes reads as the address and their digits', async (length) => {
    const sealed = bytes(length);
    expect(await read(await phoneQr(address, sealed))).toBe(`${address}#/mit/${digitsOf(sealed)}`);
  });

  test('is never denser than a phone can read: then there is none', async () => {
    let [fits, tooLong] = [600, 1_400];
    while (tooLong - fits > 1) {
      const middle = Math.floor((fits + tooLong) / 2);
      if ((await phoneQr(address, bytes(middle))) === 'tooLong') tooLong = middle;
      else fits = middle;
    }
    expect(await phoneQr(address, bytes(fits))).toMatchObject({ version: densest, size: 17 + 4 * densest });
    // What STORAGE.md measured for this version: 960 bytes.
    expect(fits).toBeGreaterThan(950);
    expect(fits).toBeLessThan(970);
    expect(await phoneQr(address, bytes(50_000))).toBe('tooLong');
  });

  test('of plain text reads as that text, in any script', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.constantFrom('Åse ringer på tirsdag. Næste gang: æøå', 'Samira: لا أفهم الرسائل.', 'ja 👩‍👩‍👧', 'a'),
          fc.string({ unit: fc.constantFrom(...'abc æøåÆØÅ.,:0123 \n'.split('')), minLength: 1, maxLength: 300 }),
        ),
        async (text) => {
          expect(await read(await textQr(text))).toBe(text);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('of a whole sheet in words is offered up to about a thousand letters', async () => {
    expect(await textQr('a'.repeat(1_003))).toMatchObject({ version: densest });
    expect(await textQr('a'.repeat(1_004))).toBe('tooLong');
    expect(await textQr('æ'.repeat(502))).toBe('tooLong');
    expect(await textQr('a'.repeat(4_000_000))).toBe('tooLong');
  });
});

describe('what the camera sees', () => {
  test('reads turned and on a grey wall', async () => {
    const qr = await textQr('Ring til Mette');
    if (qr === 'tooLong') throw new Error('There is no picture.');
    const turned = { size: qr.size, isDark: (x: number, y: number) => qr.isDark(qr.size - 1 - y, x) };
    const seen = pointsOf(turned, 5);
    expect(await readQr({ ...seen, data: seen.data.map((light) => 60 + light / 2) })).toBe('Ring til Mette');
  });

  test('without a picture in it is nothing, and throws nothing', async () => {
    expect(await readQr({ width: 64, height: 64, data: new Uint8ClampedArray(64 * 64 * 4) })).toBeNull();
    expect(await readQr({ width: 10, height: 10, data: new Uint8ClampedArray(3) })).toBeNull();
    expect(await readQr({ width: 0, height: 0, data: new Uint8ClampedArray(0) })).toBeNull();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 48 * 48 * 4, maxLength: 48 * 48 * 4 }), async (noise) => {
        expect(await readQr({ width: 48, height: 48, data: new Uint8ClampedArray(noise) })).toBeNull();
      }),
      { numRuns: 20 },
    );
  });

  test('with half of it covered is nothing, or what stood there', async () => {
    const qr = await textQr('Ring til Mette');
    if (qr === 'tooLong') throw new Error('There is no picture.');
    const seen = pointsOf(qr, 5);
    expect(await readQr({ ...seen, data: seen.data.fill(255, 0, seen.data.length / 2) })).toBeNull();
  });
});
