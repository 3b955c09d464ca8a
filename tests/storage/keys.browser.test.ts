// A change of keys as only a real browser can show it: the copies beside the database, and the worker of the app.
import { expect, test } from 'vitest';
import { randomId } from '../../src/storage/bytes.ts';
import { changePassphrase } from '../../src/storage/changeKeys.ts';
import { setUpDevice, unlockDevice } from '../../src/storage/device.ts';
import { readMeeting, writeMeeting } from '../../src/storage/meetings.ts';
import { readCopies, writeCopy } from '../../src/storage/openCopy.ts';
import { lockVault } from '../../src/storage/openVault.ts';
import { rescueFromCopy } from '../../src/storage/restoreDevice.ts';
import { sealMeeting } from '../../src/storage/sealedMeeting.ts';
import { aDevice, passphrase } from './aDevice.ts';

const next = 'seks grønne både sejler';
const meeting = { id: randomId(), rev: 1, fmt: 1, document: 'words', summary: 'brief' };
const aMeetingOn = async () => {
  const device = aDevice();
  const vault = await setUpDevice(passphrase, device);
  await writeMeeting(vault, meeting);
  return { device, vault };
};

test('A copy beside the database opens with the new passphrase only, as the database does', async () => {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('copies', { recursive: true }).catch(() => undefined);
  const { device, vault } = await aMeetingOn();
  await writeCopy({ header: vault.header, meeting: await sealMeeting(vault.keys, meeting) });
  await changePassphrase(vault, passphrase, next, device);
  expect(await readCopies()).toHaveLength(1);
  await expect(rescueFromCopy(passphrase, aDevice())).rejects.toMatchObject({ code: 'wrongKey' });
  expect(await readMeeting(await rescueFromCopy(next, aDevice()), meeting.id)).toEqual(meeting);
});

test('A change of passphrase works through the worker that derives in the app', async () => {
  const { device, vault } = await aMeetingOn();
  await changePassphrase(vault, passphrase, next);
  lockVault(vault);
  expect(await readMeeting(await unlockDevice(next, { name: device.name }), meeting.id)).toEqual(meeting);
});
