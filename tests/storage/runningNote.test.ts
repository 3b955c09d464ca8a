// A session that was cut off is known at the next unlock, and the browser's log is begun anew before anything is written.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { argon2Here } from '../../src/storage/argon2.ts';
import { openBackup } from '../../src/storage/openBackup.ts';
import { lockVault } from '../../src/storage/openVault.ts';
import { unlockDevice } from '../../src/storage/device.ts';
import { writeMeeting } from '../../src/storage/meetings.ts';
import { restoreDevice } from '../../src/storage/restoreDevice.ts';
import { restoreNewDevice } from '../../src/storage/restoreNewDevice.ts';
import { noteFault, notesLeft } from '../../src/storage/runningNote.ts';
import { sealMeeting } from '../../src/storage/sealedMeeting.ts';
import { noRoom, stubCaches } from '../support/cachesHere.ts';
import { stubNotes } from '../support/notesHere.ts';
import { backupOf, check, monday } from './aBackup.ts';
import { aDevice, aVault, everyRow, passphrase } from './aDevice.ts';

let notes: Map<string, string>;
/** The locks of the windows that are open. In a browser this window itself lives on, though its session is to look cut off. */
let held: { name: string }[] = [];
let closeWindow = () => {};
beforeEach(() => {
  notes = stubNotes();
  held = [];
  if (typeof navigator !== 'undefined' && 'locks' in navigator)
    vi.spyOn(navigator.locks, 'query').mockImplementation(() => Promise.resolve({ held, pending: [] }));
  vi.stubGlobal('addEventListener', (what: string, listener: () => void) => {
    if (what === 'pagehide') closeWindow = listener;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const one = { id: 'a'.repeat(32), rev: 1, fmt: 1, document: 'words', summary: 'brief' };
const wasCutOff = async () => (await notesLeft()).length > 0;
/** Another window of this browser, open until it is taken out of `held`. */
const other = 'step-up.running.0123456789abcdef';
const otherOpens = (): void => {
  notes.set(other, 'open');
  held = [...held, { name: other }];
};
/** Each window says that it is there, and no more when all is well. */
const itsNote = 1;
/** How many rows were put while it was unlocked: a new log is far more than a hundred. */
const putsOfUnlocking = async (device: ReturnType<typeof aDevice>): Promise<number> => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  lockVault(await unlockDevice(passphrase, device));
  const { length } = put.mock.calls;
  put.mockRestore();
  return length;
};

test('a window that is closed in peace leaves no note', async () => {
  lockVault(await aVault());
  expect(await wasCutOff()).toBe(true);
  closeWindow();
  expect(await wasCutOff()).toBe(false);
});

test('a disk that failed is remembered however the window is closed', async () => {
  await aVault();
  noteFault();
  closeWindow();
  expect(await wasCutOff()).toBe(true);
});

test('a wipe leaves no note, though the disk fails after it', async () => {
  await aVault();
  notes.clear();
  noteFault();
  expect([...notes]).toEqual([]);
});

test('a window that is closed in peace takes no note of another: cut off, that one is known at the next unlock', async () => {
  const device = aDevice();
  const vault = await aVault(device);
  otherOpens();
  lockVault(vault);
  closeWindow();
  expect(await wasCutOff()).toBe(false);
  expect(await putsOfUnlocking(device)).toBe(itsNote);
  closeWindow();
  held = [];
  expect(await wasCutOff()).toBe(true);
  expect(await putsOfUnlocking(device)).toBeGreaterThan(100);
  expect(notes.has(other)).toBe(false);
  closeWindow();
  expect(await putsOfUnlocking(device)).toBe(itsNote);
});

test('a power cut takes the notes beside the database along: the one in it tells', async () => {
  const device = aDevice();
  lockVault(await aVault(device));
  notes.clear();
  expect(await putsOfUnlocking(device)).toBeGreaterThan(100);
  notes.clear();
  expect(await putsOfUnlocking(device)).toBeGreaterThan(100);
  closeWindow();
  expect(await putsOfUnlocking(device)).toBe(itsNote);
});

test('a power cut that takes back how the session ended costs a new log, and no more', async () => {
  const device = aDevice();
  lockVault(await aVault(device));
  const before = new Map(notes);
  closeWindow();
  for (const [key, value] of before) notes.set(key, value);
  expect(await putsOfUnlocking(device)).toBeGreaterThan(100);
});

test('the notes of those who ended are cleared away at the next unlock', async () => {
  const device = aDevice();
  const vault = await aVault(device);
  await vault.database.vault.put({ k: other });
  lockVault(vault);
  notes.set(other, 'ended');
  closeWindow();
  expect(await putsOfUnlocking(device)).toBe(itsNote);
  expect(notes.has(other)).toBe(false);
  expect(JSON.stringify(await everyRow(device.name))).not.toContain(other);
});

test('a window whose disk failed counts though it is open, and its note stays with it', async () => {
  const device = aDevice();
  lockVault(await aVault(device));
  closeWindow();
  otherOpens();
  notes.set(other, 'torn');
  expect(await putsOfUnlocking(device)).toBeGreaterThan(100);
  expect(notes.get(other)).toBe('torn');
});

test('a fault is in the note at once, not when the window is closed', async () => {
  await aVault();
  held = [...notes.keys()].filter((key) => key.startsWith('step-up.running')).map((name) => ({ name }));
  expect(await wasCutOff()).toBe(false);
  noteFault();
  expect(await wasCutOff()).toBe(true);
});

test('a device that was brought back from a copy or a backup is noted as any other', async () => {
  const vault = await aVault();
  const rescue = { header: vault.header, meeting: await sealMeeting(vault.keys, one) };
  lockVault(vault);
  closeWindow();
  lockVault(await restoreDevice([rescue], passphrase, aDevice()));
  expect(await wasCutOff()).toBe(true);
  closeWindow();
  expect(await wasCutOff()).toBe(false);
  const { file } = await backupOf(await aVault());
  const backup = await openBackup(file, passphrase, argon2Here);
  closeWindow();
  await restoreNewDevice(backup, [], check, { at: monday }, aDevice());
  expect(await wasCutOff()).toBe(true);
});

test('after a session that was cut off every row is as it was, and the probe is gone', async () => {
  const device = aDevice();
  const vault = await aVault(device);
  await writeMeeting(vault, one);
  lockVault(vault);
  const before = await everyRow(device.name);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await unlockDevice(passphrase, device);
  expect(put.mock.calls.length).toBeGreaterThan(100);
  expect(await everyRow(device.name)).toEqual(before);
  put.mockRestore();
});

test('a disk with too little room is not written on: it says so, and nothing is changed', async () => {
  const device = aDevice();
  const vault = await aVault(device);
  await writeMeeting(vault, one);
  lockVault(vault);
  const before = await everyRow(device.name);
  stubCaches({ put: noRoom });
  await expect(unlockDevice(passphrase, device)).rejects.toMatchObject({ code: 'noRoom' });
  expect(await everyRow(device.name)).toEqual(before);
});
