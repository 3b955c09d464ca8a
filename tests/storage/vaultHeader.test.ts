// The header comes from a disk or a file that anybody may have touched: it opens as it was made, or not at all.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeriveKey } from '../../src/storage/keyDerivation.ts';
import { newRecoveryKey } from '../../src/storage/recoveryKey.ts';
import { StorageError } from '../../src/storage/storageError.ts';
import { createVault, sameKeys, unlockVault, unlockVaultByEither, type VaultKeys } from '../../src/storage/vault.ts';
import { readVaultHeader, type VaultHeader } from '../../src/storage/vaultHeader.ts';
import { passphrase } from './aDevice.ts';

/** As good as none, for the slow derivation is not what is tried here. */
const quick: DeriveKey = async (words, kdf) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words + String(kdf.salt))));

const recoveryKey = newRecoveryKey();
const vault = await createVault(passphrase, quick, undefined, recoveryKey);
const [pass, recovery] = vault.header.slots;
const other = await createVault(passphrase, quick, undefined, recoveryKey);
const later = { type: 'escrow', id: 'ab'.repeat(8), curve: 'P-256', key: new Uint8Array(65), more: { epoch: 3 } };

const outcome = async (open: () => Promise<VaultKeys>): Promise<string> => {
  try {
    return (await sameKeys(await open(), vault.keys)) ? 'opens' : 'opens another';
  } catch (error) {
    return error instanceof StorageError ? error.code : `uncaught: ${String(error)}`;
  }
};
const byWords = (header: unknown) => outcome(async () => unlockVault(readVaultHeader(header), passphrase, quick));
const byPaper = (header: unknown) =>
  outcome(async () => unlockVaultByEither(readVaultHeader(header), recoveryKey, quick));

describe('A header', () => {
  test('opens by the words and by the paper, whichever is typed', async () => {
    expect(await byWords(vault.header)).toBe('opens');
    expect(await byPaper(vault.header)).toBe('opens');
    expect(await outcome(() => unlockVaultByEither(vault.header, passphrase, quick))).toBe('opens');
  });

  test('opens by words that read like a key on paper, if somebody chose such words', async () => {
    const words = newRecoveryKey();
    const strange = await createVault(words, quick, undefined, recoveryKey);
    const opened = await unlockVaultByEither(strange.header, words, quick);
    expect(await sameKeys(opened, strange.keys)).toBe(true);
  });

  test('opens by the paper when the slot of the words is damaged, and the other way round', async () => {
    const broken = { ...pass, ct: new Uint8Array(3) };
    expect(await byPaper({ ...vault.header, slots: [broken, recovery] })).toBe('opens');
    expect(await byWords({ ...vault.header, slots: [broken, recovery] })).toBe('wrongKey');
    expect(await byWords({ ...vault.header, slots: [pass, { ...recovery, ct: new Uint8Array(3) }] })).toBe('opens');
  });

  test('keeps a slot of a later edition as it is', () => {
    expect(readVaultHeader({ ...vault.header, slots: [pass, later] }).slots).toEqual([pass, later]);
  });

  test.each<[string, unknown, unknown]>([
    ['slots of two vaults mixed', { ...vault.header, slots: other.header.slots }, ['wrongKey', 'wrongRecoveryKey']],
    [
      'a slot called another',
      {
        ...vault.header,
        slots: [
          { ...recovery, type: 'pass' },
          { ...pass, type: 'recovery' },
        ],
      },
      ['tampered', 'tampered'],
    ],
    [
      'what was sealed for one slot in the other',
      { ...vault.header, slots: [{ ...pass, ct: recovery?.['ct'], iv: recovery?.['iv'] }, recovery] },
      ['wrongKey', 'opens'],
    ],
    ['no slot for the words', { ...vault.header, slots: [recovery] }, ['tampered', 'opens']],
    ['no slot for the paper', { ...vault.header, slots: [pass] }, ['opens', 'wrongRecoveryKey']],
    [
      'two slots for the words',
      { ...vault.header, slots: [pass, { ...pass, id: '00'.repeat(8) }] },
      ['tampered', 'tampered'],
    ],
    ['one slot twice', { ...vault.header, slots: [pass, recovery, recovery] }, ['tampered', 'tampered']],
    [
      'a known slot with more in it',
      { ...vault.header, slots: [{ ...pass, hint: 'heste' }, recovery] },
      ['tampered', 'tampered'],
    ],
    [
      'seventeen slots',
      {
        ...vault.header,
        slots: Array.from({ length: 17 }, (_, at) => ({ type: 'later', id: String(at).padStart(16, '0') })),
      },
      ['tampered', 'tampered'],
    ],
  ])('with %s', async (_, header, answers) => {
    expect([await byWords(header), await byPaper(header)]).toEqual(answers);
  });

  test('opens nothing with one bit of a slot changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('ct', 'iv'), fc.nat(383), fc.boolean(), async (field, bit, words) => {
        const slot = words ? pass : recovery;
        const bytes = slot?.[field];
        if (!(bytes instanceof Uint8Array)) throw new Error('No bytes');
        const changed = bytes.slice();
        const at = (bit >> 3) % changed.length;
        changed[at] = (changed[at] ?? 0) ^ (1 << (bit & 7));
        const slots = vault.header.slots.map((one) => (one === slot ? { ...one, [field]: changed } : one));
        expect(await (words ? byWords : byPaper)({ ...vault.header, slots })).toBe(
          words ? 'wrongKey' : 'wrongRecoveryKey',
        );
      }),
    );
  });

  test('that is anything at all is read or refused, and never opens another vault', async () => {
    const bytes = fc.uint8Array({ maxLength: 64 });
    const strange = fc.anything({ withBigInt: true, withTypedArray: true });
    const slot = fc.oneof(
      fc.constantFrom<unknown>(pass, recovery, later, ...other.header.slots),
      fc.record(
        {
          type: fc.constantFrom('pass', 'recovery', 'prf', 'later'),
          id: fc.constant('0'.repeat(16)),
          iv: bytes,
          ct: bytes,
          kdf: strange,
        },
        { requiredKeys: ['type', 'id'] },
      ),
      strange,
    );
    const header = fc.oneof(
      strange,
      fc.record({
        k: fc.constant('header'),
        fmt: fc.constantFrom<unknown>(1, 1, 1, 2, '1', Number.NaN),
        vaultId: fc.constantFrom(vault.header.vaultId, other.header.vaultId),
        slots: fc.array(slot, { maxLength: 4 }),
      }),
    );
    const known = ['opens', 'wrongKey', 'wrongRecoveryKey', 'badParameters', 'tampered', 'tooNew'];
    await fc.assert(
      fc.asyncProperty(header, async (any) => {
        const answers = [await byWords(any), await byPaper(any)];
        const isTheOther = fc.stringify(any).includes(other.header.vaultId);
        for (const answer of answers) expect(isTheOther ? [...known, 'opens another'] : known).toContain(answer);
      }),
      { numRuns: 300 },
    );
  });

  test('cannot reach a prototype', () => {
    const slots: unknown = JSON.parse(`[{"type":"later","id":"${'0'.repeat(16)}","__proto__":{"admin":true}}]`);
    expect(() => readVaultHeader({ ...vault.header, slots })).not.toThrow(TypeError);
    expect(Object.prototype).not.toHaveProperty('admin');
  });
});

test('A header that is written down and read again is the same', () => {
  const header: VaultHeader = readVaultHeader({ ...vault.header, slots: [...vault.header.slots, later] });
  expect(readVaultHeader(structuredClone(header))).toEqual(header);
});
