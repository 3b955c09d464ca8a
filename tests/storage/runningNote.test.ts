// A session that was cut off is known at the next unlock, and the browser's log is begun anew before anything is written.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lockVault } from '../../src/storage/openVault.ts';
import { unlockDevice } from '../../src/storage/device.ts';
import { writeMeeting } from '../../src/storage/meetings.ts';
import { noteFault, wasCutOff } from '../../src/storage/runningNote.ts';
import { aDevice, aVault, everyRow, passphrase } from './aDevice.ts';

const notes = new Map<string, string>();
let closeWindow = () => {};
beforeEach(() => {
  notes.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => notes.get(key) ?? null,
    setItem: (key: string, value: string) => notes.set(key, value),
    removeItem: (key: string) => notes.delete(key),
  });
  // In a browser this window itself lives on, and with it the lock of a session that is to look cut off.
  if ('locks' in navigator) vi.spyOn(navigator.locks, 'query').mockResolvedValue({ held: [], pending: [] });
  vi.stubGlobal('addEventListener', (what: string, listener: () => void) => {
    if (what === 'pagehide') closeWindow = listener;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const one = { id: 'a'.repeat(32), rev: 1, fmt: 1, document: 'words', summary: 'brief' };

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
  const full = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
  vi.stubGlobal('navigator', {
    storage: { getDirectory: async () => ({ getFileHandle: full, removeEntry: full }) },
  });
  await expect(unlockDevice(passphrase, device)).rejects.toMatchObject({ code: 'noRoom' });
  expect(await everyRow(device.name)).toEqual(before);
});
