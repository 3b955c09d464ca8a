// A practice and the pages of a phone are written in the same log as the vault: none of them writes on one that may be cut
// short.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { databaseName, practiceDatabaseName } from '../../src/storage/databaseName.ts';
import { unlockDevice } from '../../src/storage/device.ts';
import { keepMine } from '../../src/storage/minePages.ts';
import { lockVault } from '../../src/storage/openVault.ts';
import { openPractice } from '../../src/storage/practice.ts';
import { clearPracticeAtStart } from '../../src/storage/practiceAtStart.ts';
import { stubNotes } from '../support/notesHere.ts';
import { aDevice, aVault, passphrase, emptyBrowser } from './aDevice.ts';

let notes: Map<string, string>;
let isPractising = false;
let closeWindow = () => {};
beforeEach(async () => {
  await emptyBrowser();
  notes = stubNotes();
  isPractising = false;
  const practise = (work: (lock: object | null) => unknown) => {
    const lock = isPractising ? null : {};
    isPractising = true;
    return Promise.resolve(work(lock)).finally(() => (isPractising = lock === null));
  };
  // A window that is open holds a lock by the name of its note.
  const open = () => [...notes].flatMap(([name, said]) => (said === 'open' ? [{ name }] : []));
  vi.stubGlobal('navigator', {
    locks: {
      query: () => Promise.resolve({ held: open() }),
      request: (name: string, _: object, work: (lock: object | null) => unknown) =>
        name === 'practice' ? practise(work) : new Promise(() => {}),
    },
  });
  vi.stubGlobal('addEventListener', (what: string, listener: () => void) => {
    if (what === 'pagehide') closeWindow = listener;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const device = () => ({ ...aDevice(), name: databaseName });
/** A new log is far more than a hundred rows. */
const putsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await work();
  const { length } = put.mock.calls;
  put.mockRestore();
  return length;
};
const page = { id: 'a'.repeat(32), keptAt: '2026-11-22T09:00:00.000Z', sheet: new Uint8Array([1]), answers: [] };
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);
/** The power goes: no window is told, and what lay beside the database has not reached the disk. */
const powerCut = () => {
  isPractising = false;
  notes.forEach((_, key) => key.startsWith('step-up.running') && notes.delete(key));
};

test.each([
  ['a practice', openPractice],
  ['a page of a phone', () => keepMine(page)],
])('after a session that was cut off %s begins a new log before it is written, and not again', async (_, write) => {
  lockVault(await aVault(device()));
  powerCut();
  expect(await putsOf(write)).toBeGreaterThan(100);
  closeWindow();
  expect(await putsOf(() => keepMine(page))).toBeLessThan(10);
});

test('a practice that was cut off is known when the device is unlocked, and goes then', async () => {
  const at = device();
  lockVault(await aVault(at));
  closeWindow();
  await openPractice();
  powerCut();
  await clearPracticeAtStart();
  expect(await databases()).toContain(practiceDatabaseName);
  expect(await putsOf(async () => lockVault(await unlockDevice(passphrase, at)))).toBeGreaterThan(100);
  await vi.waitFor(async () => expect(await databases()).not.toContain(practiceDatabaseName));
});

test('a vault that is set up after a practice that was cut off begins on a new log', async () => {
  await openPractice();
  powerCut();
  await clearPracticeAtStart();
  expect(await putsOf(() => aVault(device()))).toBeGreaterThan(100);
});

test('a practice whose window was closed in peace goes at the next start', async () => {
  lockVault(await aVault(device()));
  await openPractice();
  closeWindow();
  isPractising = false;
  await clearPracticeAtStart();
  expect(await databases()).toEqual([databaseName]);
});

test('where no vault has been, a page of a phone is kept with nothing else looked at', async () => {
  expect(await putsOf(() => keepMine(page))).toBe(1);
});
