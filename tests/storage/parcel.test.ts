import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { argon2Here } from '../../src/storage/argon2.ts';
import type { DeriveKey } from '../../src/storage/keyDerivation.ts';
import { codeDigits, newCode, openParcel, sealParcel } from '../../src/storage/parcel.ts';
import { StorageError } from '../../src/storage/storageError.ts';

const encoder = new TextEncoder();
const plain = encoder.encode('[1,"abcdefgh",1,"da","Samira åbner tre breve"]'.repeat(8));

/** As good as the real one but for the time it takes. */
const quick: DeriveKey = async (code, { salt }) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array([...encoder.encode(code), ...salt])));
const never: DeriveKey = () => Promise.reject(new Error('The slow work was begun.'));

const whyNot = async (sealed: Uint8Array, code: string, deriveKey = quick): Promise<string> => {
  try {
    await openParcel(sealed, code, deriveKey);
    return 'opened';
  } catch (error) {
    return error instanceof StorageError ? error.code : `uncaught: ${String(error)}`;
  }
};
const changed = (sealed: Uint8Array, place: number, by = 1) =>
  sealed.map((byte, at) => (at === place ? (byte + by) & 255 : byte));

/** Sealed past the lid: what somebody who knows the code could have made. */
const forged = async (packed: Uint8Array<ArrayBuffer>, code: string) => {
  const salt = new Uint8Array(16);
  const raw = await quick(code, { alg: 'argon2id', v: 19, m: 65_536, t: 3, p: 1, salt });
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
  const how = { name: 'AES-GCM', iv: new Uint8Array(12), additionalData: encoder.encode('stepup/1/parcel') };
  return new Uint8Array([1, ...salt, ...new Uint8Array(await crypto.subtle.encrypt(how, key, packed))]);
};
const deflated = async (bytes: Uint8Array<ArrayBuffer>) => {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

describe('a parcel', () => {
  test(
    'opens with its code and the real key derivation, and says nothing without it',
    { timeout: 120_000 },
    async () => {
      const { sealed, code } = await sealParcel(plain, argon2Here);
      expect(code).toMatch(/^\d{8}$/);
      expect(new TextDecoder('latin1').decode(sealed)).not.toMatch(/Samira|breve|abcd/);
      expect(await openParcel(sealed, `${code.slice(0, 4)} ${code.slice(4)}`, argon2Here)).toEqual(plain);
      expect(await whyNot(sealed, String((Number(code) + 1) % 100_000_000).padStart(8, '0'), argon2Here)).toBe(
        'wrongKey',
      );
    },
  );

  test('brings any bytes back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), async (bytes) => {
        const { sealed, code } = await sealParcel(bytes, quick);
        expect(await openParcel(sealed, code, quick)).toEqual(bytes);
      }),
      { numRuns: 50 },
    );
  });

  test('is another each time, though the same lies in it', async () => {
    const [one, other] = [await sealParcel(plain, quick), await sealParcel(plain, quick)];
    expect(one.sealed.subarray(1, 17)).not.toEqual(other.sealed.subarray(1, 17));
    expect(one.sealed.subarray(17)).not.toEqual(other.sealed.subarray(17));
  });

  test('costs 33 bytes on top of what is packed', async () => {
    const { sealed } = await sealParcel(plain, quick);
    expect(sealed.length).toBe(33 + (await deflated(plain)).length);
  });

  test('with any byte changed does not open, and the first byte says why', async () => {
    const { sealed, code } = await sealParcel(plain, quick);
    for (let place = 1; place < sealed.length; place += 1)
      expect(await whyNot(changed(sealed, place, 1 + (place % 255)), code)).toBe('wrongKey');
    for (const by of [1, 7, 254]) expect(await whyNot(changed(sealed, 0, by), code, never)).toBe('tooNew');
    expect(await whyNot(changed(sealed, 0, 255), code, never)).toBe('tampered');
  });

  test('cut anywhere does not open; too short to be one, no slow work is begun', async () => {
    const { sealed, code } = await sealParcel(plain, quick);
    for (let length = 0; length < sealed.length; length += 1)
      expect(await whyNot(sealed.subarray(0, length), code)).toBe(length <= 33 ? 'tampered' : 'wrongKey');
    expect(await whyNot(sealed.subarray(0, 33), code, never)).toBe('tampered');
  });

  test('that unpacks to more than a page is no parcel: it stops in the middle', async () => {
    const bomb = await deflated(new Uint8Array(64 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await whyNot(await forged(bomb, '12345678'), '12345678')).toBe('tampered');
  });

  test('with the right code and nonsense in it is damaged', async () => {
    expect(await whyNot(await forged(encoder.encode('nothing that was packed'), '12345678'), '12345678')).toBe(
      'tampered',
    );
  });

  test('of more than a page is not sealed', async () => {
    await expect(sealParcel(new Uint8Array(256 * 1024 + 1), never)).rejects.toMatchObject({ code: 'badValue' });
  });
});

describe('the code', () => {
  test('is eight digits, zeros in front too, and not the same again', () => {
    const codes = Array.from({ length: 2_000 }, newCode);
    for (const code of codes) expect(code).toMatch(/^\d{8}$/);
    expect(new Set(codes).size).toBeGreaterThan(1_990);
    expect(codes.filter((code) => code.startsWith('0')).length).toBeGreaterThan(100);
  });

  test('is the same however it is typed', () => {
    expect(['1234 5678', '12-34-56-78', ' 12345678\n', '1 2 3 4 5 6 7 8'].map(codeDigits)).toEqual(
      Array.from({ length: 4 }, () => '12345678'),
    );
  });
});
