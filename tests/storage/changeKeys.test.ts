// The ways into a vault change; the meetings do not, and nothing is given up before the new way is proven.
import { describe, expect, test } from 'vitest';
import { randomBytes, randomId } from '../../src/storage/bytes.ts';
import { changePassphrase, setRecoveryKey, strengthenPassphrase } from '../../src/storage/changeKeys.ts';
import { setUpDevice, unlockDevice } from '../../src/storage/device.ts';
import { type DeriveKey, isWeaker, strongerOf, usualCost } from '../../src/storage/keyDerivation.ts';
import { readMeeting, writeMeeting } from '../../src/storage/meetings.ts';
import { lockVault } from '../../src/storage/openVault.ts';
import { passphraseSlot } from '../../src/storage/passphraseSlot.ts';
import { tryRecoveryKey } from '../../src/storage/recoverDevice.ts';
import { newRecoveryKey } from '../../src/storage/recoveryKey.ts';
import { passphraseSlotOf } from '../../src/storage/vaultHeader.ts';
import { aDevice, everyRow, passphrase, rawPut, soon } from './aDevice.ts';

const next = 'seks grønne både sejler';
const meeting = { id: randomId(), rev: 1, fmt: 1, document: { words: 'Amina' }, summary: 'brief' };

const aVaultWithPaper = async () => {
  const device = aDevice();
  const recoveryKey = newRecoveryKey();
  const vault = await setUpDevice(passphrase, { ...device, recoveryKey });
  await writeMeeting(vault, meeting);
  return { device, vault, recoveryKey };
};

/** What lies in the stores of meetings, byte for byte. */
const meetingsIn = async (name: string) => (await everyRow(name)).filter(({ store }) => store !== 'vault');

const unchanged = async (name: string, code: string, change: () => Promise<unknown>): Promise<void> => {
  const before = await everyRow(name);
  await expect(change()).rejects.toMatchObject({ code });
  expect(await everyRow(name)).toEqual(before);
};

describe('Another passphrase', () => {
  test('opens in place of the old one, and no row of a meeting is written', async () => {
    const { device, vault } = await aVaultWithPaper();
    const before = await meetingsIn(device.name);
    await changePassphrase(vault, passphrase, next, device);
    expect(await meetingsIn(device.name)).toEqual(before);
    lockVault(vault);
    await expect(unlockDevice(passphrase, device)).rejects.toMatchObject({ code: 'wrongKey' });
    expect(await readMeeting(await unlockDevice(next, device), meeting.id)).toEqual(meeting);
  });

  test('leaves the key on paper as it was, and the key on paper is enough to change it', async () => {
    const { device, vault, recoveryKey } = await aVaultWithPaper();
    await changePassphrase(vault, recoveryKey, next, device);
    lockVault(vault);
    await tryRecoveryKey(recoveryKey, device);
    await expect(unlockDevice(next, device)).resolves.toBeDefined();
  });

  test.each([
    ['the old words are wrong', 'fire røde heste gik', next, 'wrongKey'],
    ['the key on paper is another', newRecoveryKey(), next, 'wrongRecoveryKey'],
    ['the new one is weak', passphrase, 'kort', 'badParameters'],
  ])('changes not one byte when %s', async (_, old, chosen, code) => {
    const { device, vault } = await aVaultWithPaper();
    await unchanged(device.name, code, () => changePassphrase(vault, old, chosen, device));
  });

  test('is not put when it does not open: a derivation that gives another answer each time', async () => {
    const { device, vault } = await aVaultWithPaper();
    const deriveKey: DeriveKey = (words, kdf) =>
      words === next ? Promise.resolve(randomBytes(32)) : device.deriveKey(words, kdf);
    await unchanged(device.name, 'wrongKey', () => changePassphrase(vault, passphrase, next, { ...device, deriveKey }));
  });

  test('gives way to a change from another window in the middle of it', async () => {
    const { device, vault } = await aVaultWithPaper();
    const elsewhere = await unlockDevice(passphrase, device);
    const paper = newRecoveryKey();
    let isFirst = true;
    const deriveKey: DeriveKey = async (words, kdf) => {
      if (isFirst) {
        isFirst = false;
        await setRecoveryKey(elsewhere, passphrase, paper, device);
      }
      return device.deriveKey(words, kdf);
    };
    await expect(changePassphrase(vault, passphrase, next, { ...device, deriveKey })).rejects.toMatchObject({
      code: 'keysChanged',
    });
    await tryRecoveryKey(paper, device);
    await expect(unlockDevice(passphrase, device)).resolves.toBeDefined();
    await changePassphrase(vault, passphrase, next, device);
  });

  test('never wraps a data key that somebody else put there', async () => {
    const { device, vault } = await aVaultWithPaper();
    const { vaultId } = vault.header;
    const foreign = await passphraseSlot(vaultId, randomBytes(32), passphrase, device.deriveKey, device.cost);
    await rawPut(device.name, 'vault', { ...vault.header, slots: [foreign] });
    await unchanged(device.name, 'tampered', () => changePassphrase(vault, passphrase, next, device));
  });

  test('keeps what a later edition put beside it', async () => {
    const { device, vault } = await aVaultWithPaper();
    const later = { type: 'escrow', id: '00'.repeat(8), key: randomBytes(65) };
    await rawPut(device.name, 'vault', { ...vault.header, slots: [...vault.header.slots, later] });
    await changePassphrase(vault, passphrase, next, device);
    expect(vault.header.slots).toContainEqual(later);
  });

  test('is known at once to every window that has the vault open', async () => {
    const { device, vault } = await aVaultWithPaper();
    const elsewhere = await unlockDevice(passphrase, device);
    await changePassphrase(vault, passphrase, next, device);
    while (passphraseSlotOf(elsewhere.header)?.id !== passphraseSlotOf(vault.header)?.id) await soon();
    expect(elsewhere.header).toEqual(vault.header);
  });
});

describe('A stronger derivation', () => {
  test('takes the place of a weaker one, under the same passphrase', async () => {
    const { device, vault } = await aVaultWithPaper();
    const stronger = { m: 19_456, t: 2, p: 1 };
    await strengthenPassphrase(vault, passphrase, { ...device, cost: stronger });
    expect(passphraseSlotOf(vault.header)?.kdf).toMatchObject(stronger);
    lockVault(vault);
    expect(await readMeeting(await unlockDevice(passphrase, device), meeting.id)).toEqual(meeting);
  });

  test('leaves one that is as strong alone', async () => {
    const { device, vault } = await aVaultWithPaper();
    const before = await everyRow(device.name);
    await strengthenPassphrase(vault, passphrase, device);
    expect(await everyRow(device.name)).toEqual(before);
  });

  test('never takes memory or passes away', () => {
    expect(strongerOf({ m: 19_456, t: 8, p: 1 }, usualCost)).toEqual({ m: 65_536, t: 8, p: 1 });
    expect(isWeaker({ m: 262_144, t: 3, p: 4 }, usualCost)).toBe(false);
    expect(isWeaker({ m: 262_144, t: 2, p: 1 }, usualCost)).toBe(true);
  });
});

describe('A key on paper', () => {
  test('is written together with the passphrase', async () => {
    const { vault } = await aVaultWithPaper();
    expect(vault.header.slots.map(({ type }) => type)).toEqual(['pass', 'recovery']);
  });

  test('can be given to a vault that was set up without one', async () => {
    const device = aDevice();
    const vault = await setUpDevice(passphrase, device);
    const paper = newRecoveryKey();
    await setRecoveryKey(vault, passphrase, paper, device);
    await tryRecoveryKey(paper.toLowerCase(), device);
    await expect(unlockDevice(passphrase, device)).resolves.toBeDefined();
  });

  test('stops working when there is a new one', async () => {
    const { device, vault, recoveryKey } = await aVaultWithPaper();
    const before = await meetingsIn(device.name);
    const paper = newRecoveryKey();
    await setRecoveryKey(vault, passphrase, paper, device);
    expect(await meetingsIn(device.name)).toEqual(before);
    await tryRecoveryKey(paper, device);
    await expect(tryRecoveryKey(recoveryKey, device)).rejects.toMatchObject({ code: 'wrongRecoveryKey' });
  });

  test.each([
    ['without the passphrase', 'fire røde heste gik', newRecoveryKey(), 'wrongKey'],
    ['that nobody printed', passphrase, '0000-0000', 'badParameters'],
  ])('is not set %s', async (_, words, paper, code) => {
    const { device, vault } = await aVaultWithPaper();
    await unchanged(device.name, code, () => setRecoveryKey(vault, words, paper, device));
  });
});
