// A passkey with an authenticator that has PRF. Only Chromium can be told to pretend one, so only Chromium runs this file.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { randomId } from '../../src/storage/bytes.ts';
import { addPasskey } from '../../src/storage/changePasskeys.ts';
import { setUpDevice } from '../../src/storage/device.ts';
import { readMeeting, writeMeeting } from '../../src/storage/meetings.ts';
import { lockVault } from '../../src/storage/openVault.ts';
import { passkeysOffered } from '../../src/storage/passkey.ts';
import { unlockDeviceByPasskey } from '../../src/storage/recoverDevice.ts';
import { aDevice, everyRow, passphrase } from './aDevice.ts';

const meeting = { id: randomId(), rev: 1, fmt: 1, document: 'words', summary: 'brief' };
const aMeetingOn = async () => {
  const device = aDevice();
  const vault = await setUpDevice(passphrase, device);
  await writeMeeting(vault, meeting);
  return { device, vault };
};

interface Virtual {
  readonly authenticatorId: string;
}
const anAuthenticator = async (can: {
  readonly hasPrf: boolean;
  readonly isUserVerified: boolean;
}): Promise<Virtual> => {
  await cdp().send('WebAuthn.enable');
  const options = { protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', ...can } as const;
  const held = { hasResidentKey: true, hasUserVerification: true, automaticPresenceSimulation: true };
  return (await cdp().send('WebAuthn.addVirtualAuthenticator', { options: { ...options, ...held } })) as Virtual;
};

describe('A passkey', () => {
  beforeEach(async () => {
    await cdp().send('WebAuthn.disable');
  });
  afterEach(() => vi.restoreAllMocks());

  test('is made, opens the vault, and leaves nobody’s name behind', async () => {
    const { authenticatorId } = await anAuthenticator({ hasPrf: true, isUserVerified: true });
    const making = vi.spyOn(navigator.credentials, 'create');
    const asking = vi.spyOn(navigator.credentials, 'get');
    expect(await passkeysOffered()).toBe(true);
    const { device, vault } = await aMeetingOn();
    await addPasskey(vault, passphrase, 'Step Up', device);
    lockVault(vault);
    expect(await readMeeting(await unlockDeviceByPasskey(device), meeting.id)).toEqual(meeting);
    const verified = { userVerification: 'required' };
    expect(making.mock.calls[0]?.[0]).toMatchObject({ publicKey: { authenticatorSelection: verified } });
    for (const [question] of asking.mock.calls) expect(question).toMatchObject({ publicKey: verified });
    expect(asking).toHaveBeenCalledTimes(2);
    expect(await cdp().send('WebAuthn.getCredentials', { authenticatorId })).toMatchObject({
      credentials: [{ userName: 'Step Up', userDisplayName: 'Step Up' }],
    });
  });

  test.each([
    ['an authenticator without PRF', { hasPrf: false, isUserVerified: true }, 'noPasskeyHere'],
    ['a person who is not verified', { hasPrf: true, isUserVerified: false }, 'passkeyDeclined'],
  ])('is not added with %s', async (_, can, code) => {
    await anAuthenticator(can);
    const asking = vi.spyOn(navigator.credentials, 'get');
    const { device, vault } = await aMeetingOn();
    const before = await everyRow(device.name);
    await expect(addPasskey(vault, passphrase, 'Step Up', device)).rejects.toMatchObject({ code });
    expect(await everyRow(device.name)).toEqual(before);
    expect(asking).not.toHaveBeenCalled();
  });
});
