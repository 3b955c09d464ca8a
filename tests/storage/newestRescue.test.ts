// A device that cannot be opened for want of room still gives the meeting that was written last, and nothing is written.
import { expect, test, vi } from 'vitest';
import { argon2Here } from '../../src/storage/argon2.ts';
import { unlockDevice } from '../../src/storage/device.ts';
import { writeMeeting } from '../../src/storage/meetings.ts';
import { newestRescue } from '../../src/storage/newestRescue.ts';
import { lockVault } from '../../src/storage/openVault.ts';
import { openRescue, readRescueFile } from '../../src/storage/rescueFile.ts';
import { aDevice, aVault, everyRow, passphrase } from './aDevice.ts';

const meeting = (id: string, rev: number) => ({ id, rev, fmt: 1, document: `${id} ${rev}`, summary: 'brief' });

test('the file holds the last written of all, opens with the passphrase, and the device is as it was', async () => {
  const device = aDevice();
  const vault = await aVault(device);
  await writeMeeting(vault, meeting('first', 1));
  await writeMeeting(vault, meeting('second', 1));
  await writeMeeting(vault, meeting('first', 2));
  lockVault(vault);
  const before = await everyRow(device.name);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const file = await newestRescue(device.name);
  expect(put).not.toHaveBeenCalled();
  put.mockRestore();
  expect(await everyRow(device.name)).toEqual(before);
  const opened = await openRescue(readRescueFile(file ?? new Uint8Array()), passphrase, argon2Here);
  expect(opened).toMatchObject({ id: 'first', rev: 2, document: 'first 2' });
  lockVault(await unlockDevice(passphrase, device));
});

test('without a meeting there is no file, and a half meeting is none', async () => {
  const device = aDevice();
  const vault = await aVault(device);
  expect(await newestRescue(device.name)).toBeNull();
  await writeMeeting(vault, meeting('first', 1));
  await vault.database.docs.delete('first');
  lockVault(vault);
  expect(await newestRescue(device.name)).toBeNull();
});

test('where there is no device none is made', async () => {
  await expect(newestRescue('nobody')).rejects.toMatchObject({ code: 'gone' });
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nobody');
});
