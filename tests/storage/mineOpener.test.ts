// Whatever a phone is given - cut, changed, of a later version, far too large - is answered with one of five words, and
// never touches what lies there. 10,000 changes, each of a kind that happens: a byte, a bite, a swap, another's piece.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { mineIn } from '../../src/app/mineIn.ts';
import { openMineCode, openMineFile } from '../../src/app/openMine.ts';
import { bytesOf, digitsOf } from '../../src/handover/digits.ts';
import { packTakeHome, readTakeHome, takeHomeBlock } from '../../src/handover/packTakeHome.ts';
import type { Arrived } from '../../src/room/mine.ts';
import type { DeriveKey } from '../../src/storage/keyDerivation.ts';
import { keepMine, listMine } from '../../src/storage/minePages.ts';
import { mineName } from '../../src/storage/mineDatabase.ts';
import { sealParcel } from '../../src/storage/parcel.ts';
import { everyRow } from '../storage/aDevice.ts';
import { hanan, samira } from '../support/takeHomes.ts';

/** Argon2 takes its time by design; what is asked here is what comes after it. */
const quick: DeriveKey = async (code, { salt }) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${code} ${salt.join()}`)));

const whys = new Set(['wrongCode', 'damaged', 'newer', 'tooLarge', 'failed']);
const said = (arrived: Arrived): string => (arrived.ok ? 'opened' : arrived.why);

let sealed: Uint8Array<ArrayBuffer>;
let code: string;
const page = `<!doctype html><title>Mine aftaler</title><h1>Hej</h1>${takeHomeBlock(hanan)}<p>Slut</p>`;
const asFile = (content: BlobPart) => new Blob([content], { type: 'text/html' });

beforeAll(async () => {
  ({ sealed, code } = await sealParcel(packTakeHome(samira), quick));
  await keepMine({
    id: 'a'.repeat(32),
    keptAt: '2026-11-20T10:00:00.000Z',
    sheet: new Uint8Array(packTakeHome(samira)),
    answers: [{ agreementId: 'aaaaaaaa', outcome: 'notYet', times: 0, goals: [], words: 'Jeg ringer i morgen' }],
  });
});

type Change = (bytes: Uint8Array) => Uint8Array;
const anyPlace = fc.nat({ max: 9_999 }).map((part) => part / 9_999);
const at = (bytes: Uint8Array, place: number) => Math.floor(place * Math.max(0, bytes.length - 1));
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(anyPlace, fc.integer({ min: 1, max: 255 })).map(
    ([place, flip]): Change =>
      (bytes) =>
        bytes.map((byte, here) => (here === at(bytes, place) ? byte ^ flip : byte)),
  ),
  anyPlace.map(
    (place): Change =>
      (bytes) =>
        bytes.slice(0, at(bytes, place)),
  ),
  anyPlace.map(
    (place): Change =>
      (bytes) =>
        bytes.slice(at(bytes, place) + 1),
  ),
  fc.tuple(anyPlace, fc.uint8Array({ minLength: 1, maxLength: 40 })).map(
    ([place, more]): Change =>
      (bytes) =>
        new Uint8Array([...bytes.slice(0, at(bytes, place)), ...more, ...bytes.slice(at(bytes, place))]),
  ),
  fc.tuple(anyPlace, anyPlace).map(
    ([from, to]): Change =>
      (bytes) =>
        new Uint8Array([...bytes.slice(at(bytes, from)), ...bytes.slice(0, at(bytes, to))]),
  ),
);

describe('what is brought to the phone', () => {
  test('opens when nothing happened to it', async () => {
    expect(said(await openMineCode(digitsOf(sealed), code, quick))).toBe('opened');
    const file = await openMineFile(asFile(page));
    expect(file.ok && readTakeHome(file.sheet)).toEqual({ ok: true, takeHome: hanan });
  });

  test.each([
    [
      'another code',
      () => openMineCode(digitsOf(sealed), code === '00000000' ? '00000001' : '00000000', quick),
      'wrongCode',
    ],
    ['a picture that was cut', () => openMineCode(digitsOf(sealed).slice(0, -40), code, quick), 'damaged'],
    ['no digits at all', () => openMineCode('', code, quick), 'damaged'],
    [
      'a picture of a later version',
      () => openMineCode(digitsOf(new Uint8Array([9, ...sealed.slice(1)])), code, quick),
      'newer',
    ],
    ['more digits than a picture holds', () => openMineCode('1'.repeat(8_001), code, quick), 'tooLarge'],
    ['a file that was cut', () => openMineFile(asFile(page.slice(0, page.length / 2))), 'damaged'],
    ['a file that is something else', () => openMineFile(asFile('<h1>Hej</h1>')), 'damaged'],
    ['a file without end', () => openMineFile(asFile(new Uint8Array(5_000_001))), 'tooLarge'],
    [
      'a file the phone cannot read',
      () =>
        openMineFile(
          new (class extends Blob {
            override text(): Promise<string> {
              return Promise.reject(new DOMException('gone', 'NotReadableError'));
            }
          })(),
        ),
      'failed',
    ],
  ] as const)('%s gets one word', async (_, open, why) => {
    expect(said(await open())).toBe(why);
  });

  test('10,000 changes never throw and never change what lies there', async () => {
    const before = await everyRow(mineName);
    const file = new TextEncoder().encode(page);
    const written = packTakeHome(hanan);
    const seen = new Map<string, number>();
    const note = (arrived: Arrived) => {
      const word = said(arrived);
      expect([...whys, 'opened']).toContain(word);
      seen.set(word, (seen.get(word) ?? 0) + 1);
    };
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const changed = (bytes: Uint8Array) => changes.reduce((now, next) => next(now), bytes);
        // The digits themselves, the sealed bytes inside them, what was sealed, and the file.
        note(
          await openMineCode(
            new TextDecoder().decode(changed(new TextEncoder().encode(digitsOf(sealed)))),
            code,
            quick,
          ),
        );
        note(await openMineCode(digitsOf(changed(sealed)), code, quick));
        note(await openMineFile(asFile(new Uint8Array(changed(file)))));
        const read = readTakeHome(changed(written));
        expect(read.ok || whys.has(read.why)).toBe(true);
      }),
      { numRuns: 2_500 },
    );
    expect(await everyRow(mineName)).toEqual(before);
    expect((await listMine()).pages).toHaveLength(1);
    expect(seen.get('damaged')).toBeGreaterThan(500);
    expect(seen.get('wrongCode')).toBeGreaterThan(500);
  });
});

describe('the address', () => {
  test('of anything else is not ours', () => {
    for (const hash of ['', '#/', '#/m/abc', '#/m/abc/bordet', '#/mitraljet', '#mit', '#/forloeb/x']) {
      expect(mineIn(hash)).toBeUndefined();
    }
  });

  test('leads to the list, to what has come, and to a page with its answers', () => {
    const id = 'abcdefghijklmnop'.repeat(2);
    expect(mineIn('#/mit')).toEqual({ place: { at: 'list' } });
    expect(mineIn('#/mit/')).toEqual({ place: { at: 'list' } });
    expect(mineIn('#/mit/ny/svar')).toEqual({ place: { at: 'new', answers: true } });
    expect(mineIn(`#/mit/${id}`)).toEqual({ place: { at: 'page', id, answers: false } });
    expect(mineIn(`#/mit/${id}/svar`)).toEqual({ place: { at: 'page', id, answers: true } });
  });

  test('carries whatever stands there as something that has just come, never longer than can be meant', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (rest) => {
        const mine = mineIn(`#/mit/${rest}`);
        expect(mine?.carried === undefined || mine.carried === rest).toBe(true);
      }),
    );
    expect(mineIn(`#/mit/${'1'.repeat(30_000)}`)?.carried).toHaveLength(20_000);
    expect(bytesOf('1'.repeat(20_000))).toBeNull();
  });
});
