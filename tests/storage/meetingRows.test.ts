// Putting in one breath what follows the last that this window put: it holds only while nobody else has written.
import { beforeEach, expect, test, vi } from 'vitest';
import { randomId } from '../../src/storage/bytes.ts';
import { unlockDevice } from '../../src/storage/device.ts';
import { putRows } from '../../src/storage/meetingRows.ts';
import { listMeetings, readMeeting, writeMeeting } from '../../src/storage/meetings.ts';
import type { OpenVault } from '../../src/storage/openVault.ts';
import { removeMeeting } from '../../src/storage/removeMeeting.ts';
import { sealMeeting } from '../../src/storage/sealedMeeting.ts';
import type { SealedRow } from '../../src/storage/sealedRow.ts';
import { aDevice, aVault, everyRow, passphrase, rawPut } from './aDevice.ts';

let device = aDevice();
let [here, there]: OpenVault[] = [];
const [id, other] = [randomId(), randomId()];
const words = (text: string) => ({ fmt: 1, document: text, summary: text });
const vaults = () => {
  if (!here || !there) throw new Error('There are no windows.');
  return { here, there };
};
const sealed = (rev: number, text: string) => sealMeeting(vaults().here.keys, { id, rev, ...words(text) });

/** Revision 1 is put, and 2 is what follows it. */
async function putBefore() {
  const meeting = await sealed(1, 'one');
  const gen = await putRows(vaults().here.database, meeting, 'next');
  const next = await sealed(2, 'two');
  return { gen, put: () => putRows(vaults().here.database, next, 'next', { after: { meeting, gen } }) };
}
const onDisk = async () =>
  (await everyRow(device.name)).filter(({ store }) => store === 'docs' || store === 'sums').map(({ row }) => row);
const places = async () => (await onDisk()).map((row) => (row as SealedRow).gen).toSorted((one, two) => one - two);

beforeEach(async () => {
  vi.restoreAllMocks();
  device = aDevice();
  here = await aVault(device);
  there = await unlockDevice(passphrase, device);
});

test('alone it reads nothing of what lies there, and takes the next place', async () => {
  const { gen, put } = await putBefore();
  const read = vi.spyOn(IDBObjectStore.prototype, 'get');
  expect(await put()).toBe(gen + 1);
  expect(read).not.toHaveBeenCalled();
  expect(await readMeeting(vaults().here, id)).toMatchObject({ rev: 2, document: 'two' });
  expect(await places()).toEqual([gen + 1, gen + 1]);
});

test('over what another window wrote of the same meeting it puts nothing', async () => {
  const { put } = await putBefore();
  await writeMeeting(vaults().there, { id, rev: 2, ...words('theirs') });
  const before = await onDisk();
  await expect(put()).rejects.toMatchObject({ code: 'stale' });
  expect(await onDisk()).toEqual(before);
});

test('after another meeting was written elsewhere it is put behind that, and both are whole', async () => {
  const { gen, put } = await putBefore();
  await writeMeeting(vaults().there, { id: other, rev: 1, ...words('another') });
  expect(await put()).toBe(gen + 2);
  expect(await places()).toEqual([gen + 1, gen + 1, gen + 2, gen + 2]);
  expect(await readMeeting(vaults().there, id)).toMatchObject({ rev: 2, document: 'two' });
  expect(await readMeeting(vaults().here, other)).toMatchObject({ document: 'another' });
  expect((await listMeetings(vaults().here)).summaries.map((one) => one.id)).toEqual([id, other]);
});

test('a last moment of another window, which looks at nothing, is not written over', async () => {
  const { gen, put } = await putBefore();
  const theirs = await sealed(2, 'last moment');
  await rawPut(device.name, 'docs', { ...theirs.document, gen: gen + 1_000_000 });
  await rawPut(device.name, 'sums', { ...theirs.summary, gen: gen + 1_000_000 });
  await expect(put()).rejects.toMatchObject({ code: 'stale' });
  expect(await readMeeting(vaults().here, id)).toMatchObject({ document: 'last moment' });
});

test('a meeting that was deleted meanwhile does not come back', async () => {
  const { put } = await putBefore();
  await removeMeeting(vaults().there, id);
  await expect(put()).rejects.toMatchObject({ code: 'stale' });
  expect(await onDisk()).toEqual([]);
});

test('put a second time it is no fault: it lies there', async () => {
  const { gen, put } = await putBefore();
  expect([await put(), await put()]).toEqual([gen + 1, gen + 1]);
});
