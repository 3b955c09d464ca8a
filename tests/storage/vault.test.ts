import { describe, expect, test } from 'vitest';
import { argon2Here } from '../../src/storage/argon2.ts';
import { fromBase64, toHex } from '../../src/storage/bytes.ts';
import { boundedKdf, type DeriveKey, freshKdf, usualCost } from '../../src/storage/keyDerivation.ts';
import { sealRow, unsealRow } from '../../src/storage/sealedRow.ts';
import { createVault, unlockVault } from '../../src/storage/vault.ts';
import {
  type PassphraseSlot,
  passphraseSlotOf,
  readVaultHeader,
  type VaultHeader,
} from '../../src/storage/vaultHeader.ts';
import { cheap, passphrase } from './aDevice.ts';

const label = { id: 'm1', rev: 1, fmt: 1 };
const vault = await createVault(passphrase, argon2Here, cheap);
const withSlot = (change: Partial<PassphraseSlot>): VaultHeader => ({
  ...vault.header,
  slots: vault.header.slots.map((slot) => ({ ...slot, ...change })),
});
const kdf = passphraseSlotOf(vault.header)?.kdf ?? freshKdf(cheap);

describe('Argon2id', () => {
  const salt = new TextEncoder().encode('step-up-salt-16b');

  // From the reference implementation's own command: argon2 step-up-salt-16b -id -k 65536 -t 3 -p 1 -l 32 -r
  test.each([
    [usualCost, '5b2ea2275f9670de1ef2ce850d82da6290be152ef057685aeda3947563d66050'],
    [cheap, '8e84ce67a2925a0a91bbe8d8b197c0ab37cf4e0737426fa1aabe5fa97bf7c140'],
  ])('gives what the reference implementation gives for %j', async (cost, answer) => {
    expect(toHex(await argon2Here(passphrase, { ...freshKdf(cost), salt }))).toBe(answer);
  });

  test('takes the same letters typed in another way', async () => {
    const how = freshKdf(cheap);
    expect(await argon2Here(passphrase.normalize('NFD'), how)).toEqual(await argon2Here(passphrase, how));
  });

  test('is asked for 64 MiB, three passes and a salt of its own', () => {
    expect(freshKdf()).toMatchObject({ alg: 'argon2id', v: 19, m: 65_536, t: 3, p: 1 });
    expect(toHex(freshKdf().salt)).not.toBe(toHex(freshKdf().salt));
  });

  test.each([
    { m: 19_455 },
    { m: 262_145 },
    { m: 65_536.5 },
    { m: Number.NaN },
    { t: 0 },
    { t: 11 },
    { p: 0 },
    { p: 5 },
    { salt: new Uint8Array(15) },
    { salt: new Uint8Array(65) },
  ])('never runs %j', async (change) => {
    const how = { ...freshKdf(cheap), ...change };
    expect(() => boundedKdf(how)).toThrow('badParameters');
    await expect(argon2Here(passphrase, how)).rejects.toMatchObject({ code: 'badParameters' });
  });
});

describe('a vault', () => {
  test('opens with its passphrase and reads what it sealed', async () => {
    const row = await sealRow(vault.keys, 'docs', label, { word: 'ÆØÅ' });
    const again = await unlockVault(vault.header, passphrase, argon2Here);
    expect(await unsealRow(again, 'docs', row)).toEqual({ word: 'ÆØÅ' });
  });

  test('does not open with another', async () => {
    await expect(unlockVault(vault.header, 'fire røde heste', argon2Here)).rejects.toMatchObject({ code: 'wrongKey' });
  });

  test('has keys that cannot be taken out', async () => {
    for (const key of [vault.keys.record, vault.keys.index]) {
      expect(key.extractable).toBe(false);
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toBeInstanceOf(DOMException);
    }
  });

  test('refuses unbearable parameters before any work is done', async () => {
    let asked = 0;
    const counting: DeriveKey = (...question) => {
      asked += 1;
      return argon2Here(...question);
    };
    const header = withSlot({ kdf: { ...kdf, m: 4_194_304 } });
    await expect(unlockVault(header, passphrase, counting)).rejects.toMatchObject({ code: 'badParameters' });
    expect(asked).toBe(0);
  });

  test.each([
    ['weaker parameters', withSlot({ kdf: { ...kdf, t: 2 } })],
    ['another salt', withSlot({ kdf: { ...kdf, salt: new Uint8Array(16) } })],
    ['another slot id', withSlot({ id: '0011223344556677' })],
    ['another vault', { ...vault.header, vaultId: '00'.repeat(16) }],
    ['another nonce', withSlot({ iv: new Uint8Array(12) })],
    ['a cut key', withSlot({ ct: new Uint8Array(8) })],
  ])('does not open under %s', async (_, header) => {
    await expect(unlockVault(header, passphrase, argon2Here)).rejects.toMatchObject({ code: 'wrongKey' });
  });

  test('wipes the bytes it was given to derive from', async () => {
    const given: Uint8Array[] = [];
    const remembering: DeriveKey = async (...question) => {
      const key = await argon2Here(...question);
      given.push(key);
      return key;
    };
    await unlockVault(vault.header, passphrase, remembering);
    expect(given.map((key) => key.every((byte) => byte === 0))).toEqual([true]);
  });

  test.each([
    ['a later format', { ...vault.header, fmt: 2 }, 'tooNew'],
    ['no slots', { ...vault.header, slots: [] }, 'tampered'],
    ['a slot called by no name', withSlot({ type: '' as 'pass' }), 'tampered'],
    ['more than belongs there', { ...vault.header, extra: 1 }, 'tampered'],
    ['nothing', null, 'tampered'],
  ])('is not read from a header with %s', (_, header, code) => {
    expect(() => readVaultHeader(header)).toThrow(code);
  });
});

test('base64 that is none is refused', () => expect(() => fromBase64('æ')).toThrow(DOMException));
