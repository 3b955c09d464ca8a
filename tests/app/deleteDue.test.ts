// What is due is deleted by itself, but a disk that failed is not asked again by itself: a person unlocks first.
import { expect, test, vi } from 'vitest';
import { deleteDue } from '../../src/app/deleteDue.ts';
import { summaryOf } from '../../src/meeting/summary.ts';
import { unlockDevice } from '../../src/storage/device.ts';
import { readMeeting, writeMeeting } from '../../src/storage/meetings.ts';
import { lockVault } from '../../src/storage/openVault.ts';
import { aMeeting } from '../cast.ts';
import { aDevice, aVault, passphrase } from '../storage/aDevice.ts';

const id = 'd'.repeat(32);
const facts = { ...aMeeting({ id }), deleteOn: '2026-01-01' };
const due = [{ id, summary: summaryOf(facts, 'closed') }];

test('A disk that failed is not asked again until somebody has unlocked', async () => {
  const device = aDevice();
  const vault = await aVault(device);
  await writeMeeting(vault, { id, rev: 1, fmt: 1, document: 'words', summary: 'brief' });
  const clear = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
    throw new DOMException('x', 'QuotaExceededError');
  });
  expect(await deleteDue(vault, due, '2026-02-01')).toEqual(new Set());
  expect(clear).toHaveBeenCalledTimes(1);
  clear.mockRestore();
  // The open meeting has got hold of the disk again, which is no reason to delete on it.
  await vault.database.open();
  expect(await deleteDue(vault, due, '2026-02-01')).toEqual(new Set());
  expect(await readMeeting(vault, id)).toMatchObject({ rev: 1 });
  lockVault(vault);
  const again = await unlockDevice(passphrase, device);
  expect(await deleteDue(again, due, '2026-02-01')).toEqual(new Set([id]));
});
