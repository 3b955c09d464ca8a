import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { argon2Here } from '../../src/storage/argon2.ts';
import { toHex } from '../../src/storage/bytes.ts';
import { sealRow, type SealedRow, unsealRow } from '../../src/storage/sealedRow.ts';
import { StorageError } from '../../src/storage/storageError.ts';
import { createVault } from '../../src/storage/vault.ts';
import { cheap, passphrase } from './aDevice.ts';

const { keys } = await createVault(passphrase, argon2Here, cheap);
const label = { id: 'm1', rev: 7, fmt: 1 };
const sealed = (value: unknown) => sealRow(keys, 'docs', label, value);
const row = await sealed({ word: 'ÆØÅ' });
const code = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'opened',
    (error: unknown) => (error instanceof StorageError ? error.code : `uncaught: ${String(error)}`),
  );

describe('what is sealed', () => {
  test('reads back identically, whatever JSON it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ noUnicodeString: false }), async (value) => {
        const json: unknown = JSON.parse(JSON.stringify(value));
        expect(await unsealRow(keys, 'docs', await sealed(value))).toEqual(json);
      }),
      { numRuns: 300 },
    );
  });

  test('has no half letters in it: they become the sign that screens draw for them', async () => {
    const written = await sealed({ half: 'a\uD83Db\uDC34', whole: '🐴', list: ['\uDFFF'] });
    expect(await unsealRow(keys, 'docs', written)).toEqual({ half: 'a\uFFFDb\uFFFD', whole: '🐴', list: ['\uFFFD'] });
  });

  test('keeps a key that would change an object’s nature a plain key', async () => {
    const value: unknown = JSON.parse('{"__proto__": {"polluted": true}}');
    const read = await unsealRow(keys, 'docs', await sealed(value));
    expect(Object.keys(read as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  test.each([
    ['undefined', undefined],
    ['a bigint', 1n],
    ['not a number', { n: Number.NaN }],
    ['no end', [Infinity]],
    ['a circle', circle],
  ])('is never %s', async (_, value) => expect(await code(sealed(value))).toBe('badValue'));

  test('is told apart only by bucket: 2 KiB for documents, 256 B for summaries', async () => {
    const lengths = (store: 'docs' | 'sums', most: number) =>
      Promise.all(
        Array.from({ length: 20 }, async (_, at) => {
          const { ct } = await sealRow(keys, store, label, 'a'.repeat(Math.floor((at * most) / 20)));
          return ct.length;
        }),
      );
    expect(new Set(await lengths('docs', 2000))).toEqual(new Set([2048 + 16]));
    expect(new Set(await lengths('sums', 240))).toEqual(new Set([256 + 16]));
  });

  test('has a nonce of its own each time', async () => {
    const rows = await Promise.all(Array.from({ length: 3000 }, () => sealRow(keys, 'sums', label, 1)));
    expect(new Set(rows.map(({ iv }) => toHex(iv))).size).toBe(3000);
  });

  test('shows nothing but id, revision, format, order, nonce and ciphertext', () => {
    expect(Object.keys(row).toSorted()).toEqual(['ct', 'fmt', 'gen', 'id', 'iv', 'rev']);
  });
});

describe('a row that is not what it was', () => {
  const changed = (change: object) => code(unsealRow(keys, 'docs', { ...row, ...change }));

  test.each([
    ['moved to another id', { id: 'm2' }],
    ['relabelled as a later revision', { rev: 8 }],
    ['relabelled as another format', { fmt: 2 }],
    ['without a nonce', { iv: undefined }],
    ['with a nonce too long', { iv: new Uint8Array(16) }],
    ['with words for bytes', { ct: 'AAAA' }],
    ['with a revision that is none', { rev: -1 }],
    ['with an id that is none', { id: 5 }],
  ])('%s does not open', async (_, change) => expect(await changed(change)).toBe('tampered'));

  test('moved to another store does not open', async () => {
    expect(await code(unsealRow(keys, 'sums', row))).toBe('tampered');
  });

  test('from another vault does not open', async () => {
    const other = await createVault(passphrase, argon2Here, cheap);
    expect(await code(unsealRow(other.keys, 'docs', row))).toBe('tampered');
  });

  test('of a later format says so, if it is genuine', async () => {
    const later = await sealRow(keys, 'docs', { ...label, fmt: 2 }, 'later');
    expect(await code(unsealRow(keys, 'docs', later, 1))).toBe('tooNew');
    expect(await code(unsealRow(keys, 'docs', { ...row, fmt: 2 }, 1))).toBe('tampered');
  });

  test('cut off anywhere does not open', async () => {
    for (let length = 0; length < row.ct.length; length += 211) {
      expect(await changed({ ct: row.ct.slice(0, length) })).toBe('tampered');
    }
  });

  test('with any bits turned, anywhere, is tampered with and never anything worse', async () => {
    const turn = fc.record({
      where: fc.constantFrom('iv' as const, 'ct' as const),
      at: fc.nat(),
      bits: fc.integer({ min: 1, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(turn, async ({ where, at, bits }) => {
        const bytes = row[where].slice();
        const place = at % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ bits;
        expect(await changed({ [where]: bytes })).toBe('tampered');
      }),
      { numRuns: 300 },
    );
  });

  test('of any shape at all is tampered with and never anything worse', async () => {
    const shape = fc.oneof(
      fc.anything(),
      fc.record(
        {
          id: fc.anything(),
          rev: fc.anything(),
          fmt: fc.anything(),
          gen: fc.anything(),
          iv: fc.uint8Array(),
          ct: fc.uint8Array(),
        },
        { requiredKeys: [] },
      ),
      fc.record({ rev: fc.nat(), fmt: fc.nat() }).map((change) => ({ ...row, ...change, id: 'm2' })),
    );
    await fc.assert(
      fc.asyncProperty(shape, async (value) => {
        expect(await code(unsealRow(keys, 'docs', value))).toBe('tampered');
      }),
      { numRuns: 300 },
    );
  });

  test('sealed by us but not by these rules is tampered with', async () => {
    const byHand = async (bytes: Uint8Array<ArrayBuffer>): Promise<SealedRow> => {
      const additionalData = new TextEncoder().encode(`stepup/1|${keys.vaultId}|docs|m1|7|1`);
      const how = { name: 'AES-GCM', iv: row.iv, additionalData };
      return { ...row, ct: new Uint8Array(await crypto.subtle.encrypt(how, keys.record, bytes)) };
    };
    const opens = async (...bytes: number[]) => code(unsealRow(keys, 'docs', await byHand(new Uint8Array(bytes))));
    expect(await opens(0, 0, 0, 2, 0x22, 0x22)).toBe('opened');
    expect(await opens()).toBe('tampered');
    expect(await opens(0, 0, 0, 3, 0x22, 0x22)).toBe('tampered');
    expect(await opens(0, 0, 0, 3, 0x22, 0xff, 0x22)).toBe('tampered');
    expect(await opens(0, 0, 0, 1, 0x7b)).toBe('tampered');
  });
});
