// Forgotten words, a passkey in the hand, a device that was lost: the other ways in, and what they cannot do.
import { describe, expect, test } from 'vitest';
import { randomBytes, randomId } from '../../src/storage/bytes.ts';
import { addPasskey, removePasskey } from '../../src/storage/changePasskeys.ts';
import { setUpDevice, unlockDevice } from '../../src/storage/device.ts';
import { readMeeting, writeMeeting } from '../../src/storage/meetings.ts';
import { lockVault } from '../../src/storage/openVault.ts';
import {
  otherWaysIn,
  recoverDevice,
  tryRecoveryKey,
  unlockDeviceByPasskey,
  waysIntoDevice,
} from '../../src/storage/recoverDevice.ts';
import { newRecoveryKey } from '../../src/storage/recoveryKey.ts';
import { openRescue, readRescueFile, rescueFile } from '../../src/storage/rescueFile.ts';
import { restoreDevice } from '../../src/storage/restoreDevice.ts';
import { sealMeeting } from '../../src/storage/sealedMeeting.ts';
import { passkeySlotsOf } from '../../src/storage/vaultHeader.ts';
import { aDevice, everyRow, passphrase, rawPut } from './aDevice.ts';
import { aPasskeyHolder } from './aPasskey.ts';

const next = 'seks grønne både sejler';
const meeting = { id: randomId(), rev: 1, fmt: 1, document: { words: 'Amina' }, summary: 'brief' };
const recoveryKey = newRecoveryKey();

const aLockedDevice = async () => {
  const device = aDevice();
  const vault = await setUpDevice(passphrase, { ...device, recoveryKey });
  await writeMeeting(vault, meeting);
  lockVault(vault);
  return device;
};

const unchanged = async (name: string, code: string, attempt: () => Promise<unknown>): Promise<void> => {
  const before = await everyRow(name);
  await expect(attempt()).rejects.toMatchObject({ code });
  expect(await everyRow(name)).toEqual(before);
};

describe('With the key on paper, a person who forgot the words', () => {
  test('gets in with new words at once, and every meeting is there', async () => {
    const device = await aLockedDevice();
    const vault = await recoverDevice(recoveryKey.toLowerCase().replaceAll('-', ' '), next, device);
    expect(await readMeeting(vault, meeting.id)).toEqual(meeting);
    lockVault(vault);
    await expect(unlockDevice(passphrase, device)).rejects.toMatchObject({ code: 'wrongKey' });
    expect(await readMeeting(await unlockDevice(next, device), meeting.id)).toEqual(meeting);
  });

  test('learns that it fits before new words are chosen, and nothing is changed by that', async () => {
    const device = await aLockedDevice();
    const before = await everyRow(device.name);
    await tryRecoveryKey(recoveryKey, device);
    expect(await everyRow(device.name)).toEqual(before);
  });

  test.each([
    ['another key', newRecoveryKey(), next, 'wrongRecoveryKey'],
    ['a key that was misread', `${recoveryKey.slice(0, -1)}?`, next, 'wrongRecoveryKey'],
    ['new words that are weak', recoveryKey, 'kort', 'badParameters'],
  ])('changes not one byte with %s', async (_, key, words, code) => {
    const device = await aLockedDevice();
    await unchanged(device.name, code, () => recoverDevice(key, words, device));
    await expect(unlockDevice(passphrase, device)).resolves.toBeDefined();
  });

  test('gets a lost device back from a copy, and a file taken in', async () => {
    const device = aDevice();
    const vault = await setUpDevice(passphrase, { ...device, recoveryKey });
    const file = rescueFile({ header: vault.header, meeting: await sealMeeting(vault.keys, meeting) });
    lockVault(vault);
    expect(await openRescue(readRescueFile(file), recoveryKey, device.deriveKey)).toEqual(meeting);
    const again = aDevice();
    const restored = await restoreDevice([readRescueFile(file)], recoveryKey, again);
    expect(await readMeeting(restored, meeting.id)).toEqual(meeting);
    await expect(restoreDevice([readRescueFile(file)], newRecoveryKey(), aDevice())).rejects.toMatchObject({
      code: 'wrongRecoveryKey',
    });
  });
});

describe('A passkey', () => {
  test('opens beside the passphrase, which stays', async () => {
    const authenticator = aPasskeyHolder();
    const device = await aLockedDevice();
    const vault = await unlockDevice(passphrase, device);
    await addPasskey(vault, passphrase, 'Step Up', { ...device, authenticator });
    expect(otherWaysIn(vault.header)).toEqual({ recoveryKey: true, passkeys: [expect.any(String)] });
    lockVault(vault);
    expect(await readMeeting(await unlockDeviceByPasskey({ ...device, authenticator }), meeting.id)).toEqual(meeting);
    await expect(unlockDevice(passphrase, device)).resolves.toBeDefined();
  });

  test('is asked for only by somebody who knows the passphrase', async () => {
    const authenticator = aPasskeyHolder();
    const device = await aLockedDevice();
    const vault = await unlockDevice(passphrase, device);
    await unchanged(device.name, 'wrongKey', () =>
      addPasskey(vault, 'fire røde heste gik', 'Step Up', { ...device, authenticator }),
    );
    expect(authenticator.asked.count).toBe(0);
  });

  test('of somebody else opens nothing', async () => {
    const authenticator = aPasskeyHolder();
    const device = await aLockedDevice();
    await unchanged(device.name, 'noPasskeyHere', () => unlockDeviceByPasskey({ ...device, authenticator }));
    const vault = await unlockDevice(passphrase, device);
    await addPasskey(vault, passphrase, 'Step Up', { ...device, authenticator });
    lockVault(vault);
    await unchanged(device.name, 'passkeyDeclined', () =>
      unlockDeviceByPasskey({ ...device, authenticator: aPasskeyHolder() }),
    );
  });

  test('opens no more when what it is asked was changed on the disk', async () => {
    const authenticator = aPasskeyHolder();
    const device = await aLockedDevice();
    const vault = await unlockDevice(passphrase, device);
    await addPasskey(vault, passphrase, 'Step Up', { ...device, authenticator });
    const slots = vault.header.slots.map((slot) => (slot.type === 'prf' ? { ...slot, salt: randomBytes(32) } : slot));
    await rawPut(device.name, 'vault', { ...vault.header, slots });
    await unchanged(device.name, 'noPasskeyHere', () => unlockDeviceByPasskey({ ...device, authenticator }));
  });

  test('can be taken away, and the others open as before', async () => {
    const [mine, spare] = [aPasskeyHolder(), aPasskeyHolder()];
    const device = await aLockedDevice();
    const vault = await unlockDevice(passphrase, device);
    await addPasskey(vault, passphrase, 'Step Up', { ...device, authenticator: mine });
    await addPasskey(vault, passphrase, 'Step Up', { ...device, authenticator: spare });
    await removePasskey(vault, passkeySlotsOf(vault.header)[0]?.id ?? '');
    lockVault(vault);
    await expect(unlockDeviceByPasskey({ ...device, authenticator: mine })).rejects.toMatchObject({
      code: 'passkeyDeclined',
    });
    await expect(unlockDeviceByPasskey({ ...device, authenticator: spare })).resolves.toBeDefined();
  });

  test('is all that can be taken away', async () => {
    const device = await aLockedDevice();
    const vault = await unlockDevice(passphrase, device);
    const before = await everyRow(device.name);
    for (const slot of vault.header.slots) await removePasskey(vault, slot.id);
    expect(await everyRow(device.name)).toEqual(before);
  });
});

test('A locked device tells its ways in without opening', async () => {
  const device = await aLockedDevice();
  expect(await waysIntoDevice(device)).toEqual({ recoveryKey: true, passkeys: [] });
  const plain = aDevice();
  lockVault(await setUpDevice(passphrase, plain));
  expect(await waysIntoDevice(plain)).toEqual({ recoveryKey: false, passkeys: [] });
  await expect(waysIntoDevice(aDevice())).rejects.toMatchObject({ code: 'gone' });
});
