// On a disk without room nothing of ours is opened, in whatever way it is asked for; when there is room again, it is.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { argon2Here } from '../../src/storage/argon2.ts';
import { setUpDevice, unlockDevice } from '../../src/storage/device.ts';
import { lookAtDevice } from '../../src/storage/lookAtDevice.ts';
import { declareMine, openMine } from '../../src/storage/mineDatabase.ts';
import { newestRescue } from '../../src/storage/newestRescue.ts';
import { writeCopy } from '../../src/storage/openCopy.ts';
import { removePracticeDatabase } from '../../src/storage/practiceLeft.ts';
import { waysIntoDevice } from '../../src/storage/recoverDevice.ts';
import { openRescue, readRescueFile, rescueFile } from '../../src/storage/rescueFile.ts';
import { roomOnDisk } from '../../src/storage/roomOnDisk.ts';
import { sealMeeting } from '../../src/storage/sealedMeeting.ts';
import { storedVersion } from '../../src/storage/storedVersion.ts';
import { createVault } from '../../src/storage/vault.ts';
import { meetingsLyingHere } from '../../src/storage/wipeDevice.ts';
import { noRoom, stubCaches } from '../support/cachesHere.ts';
import { stubNotes } from '../support/notesHere.ts';
import { cheap, emptyBrowser, passphrase } from './aDevice.ts';

let there = new Set<string>();
const ways = ['open', 'databases', 'deleteDatabase'] as const;
let asked: readonly { readonly mock: { readonly calls: readonly unknown[] } }[] = [];
const opened = (): readonly unknown[] => asked.flatMap(({ mock }) => mock.calls);
beforeEach(async () => {
  await emptyBrowser();
  // Real browsers remember what another test noted.
  stubNotes();
  there = stubCaches({ put: noRoom });
  asked = ways.map((way) => vi.spyOn(IDBFactory.prototype, way));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const rejected = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: { readonly code?: unknown }) => error.code,
  );

test.each([
  ['looking at the device', () => lookAtDevice(), 'noRoom'],
  ['asking for its version', () => rejected(storedVersion('step-up')), 'noRoom'],
  ['the first start', () => rejected(setUpDevice(passphrase, { deriveKey: argon2Here, cost: cheap })), 'noRoom'],
  ['unlocking', () => rejected(unlockDevice(passphrase)), 'noRoom'],
  ['asking for the ways in', () => rejected(waysIntoDevice()), 'noRoom'],
  ['the pages of a phone', () => rejected(openMine(declareMine(), 'create')), 'noRoom'],
  ['clearing a practice away', removePracticeDatabase, false],
  ['counting what a wipe would take', meetingsLyingHere, null],
  ['saving the last meeting to a file', newestRescue, null],
] as const)('without room %s opens nothing, and leaves nothing behind', async (_, ask, answer) => {
  expect(await ask()).toBe(answer);
  expect(opened()).toEqual([]);
  expect([...there]).toEqual([]);
});

const aRescue = async () => {
  const { header, keys } = await createVault(passphrase, argon2Here, cheap);
  const meeting = await sealMeeting(keys, { id: 'a', rev: 2, fmt: 1, document: 'words', summary: 'brief' });
  return { header, meeting };
};

/** The private files with one copy in their folder; whatever would be made there is a fault. */
const privateFiles = (copy: File) => {
  const made: string[] = [];
  const handle = { kind: 'file', getFile: () => Promise.resolve(copy) };
  const folder = {
    values: async function* () {
      yield await Promise.resolve(handle);
    },
    getFileHandle: (name: string) => Promise.reject(new Error(`${made.push(name)}`)),
  };
  const getDirectoryHandle = (name: string, how?: { readonly create?: boolean }) => {
    if (how?.create) made.push(name);
    return Promise.resolve(folder);
  };
  vi.stubGlobal('navigator', { storage: { getDirectory: () => Promise.resolve({ getDirectoryHandle }) } });
  return made;
};

test('without room the last meeting is taken from the copy beside the database, and nothing is made there', async () => {
  const made = privateFiles(new File([rescueFile(await aRescue())], 'a.stepup'));
  const file = await newestRescue();
  expect(opened()).toEqual([]);
  expect(made).toEqual([]);
  const read = await openRescue(readRescueFile(file ?? new Uint8Array()), passphrase, argon2Here);
  expect(read).toMatchObject({ rev: 2, document: 'words' });
});

test('without room no copy is begun: naming a file on a full disk is what the browser dies of', async () => {
  const rescue = await aRescue();
  const made = privateFiles(new File([], 'a.stepup'));
  expect(await rejected(writeCopy(rescue))).toBe('full');
  expect(made).toEqual([]);
});

test('it asks again each time until there is room, then opens, and asks no more on this page', async () => {
  vi.resetModules();
  const page = await import('../../src/storage/lookAtDevice.ts');
  const put = vi.fn<(bytes: number) => Promise<unknown>>(noRoom);
  there = stubCaches({ put });
  expect(await page.lookAtDevice()).toBe('noRoom');
  expect(await page.lookAtDevice()).toBe('noRoom');
  expect(opened()).toEqual([]);
  put.mockClear();
  put.mockResolvedValue(undefined);
  expect(await page.lookAtDevice()).toBe('new');
  expect(opened()).not.toEqual([]);
  expect(put.mock.calls.flat().reduce((sum, bytes) => sum + bytes, 0)).toBe(4_194_304);
  put.mockImplementation(noRoom);
  expect(await page.lookAtDevice()).toBe('new');
});

test('where there are no caches, or the browser denies them, nothing is proved and all goes on', async () => {
  vi.stubGlobal('caches', undefined);
  await roomOnDisk(1);
  stubCaches({ put: noRoom, keys: () => Promise.reject(new DOMException('private', 'SecurityError')) });
  await roomOnDisk(1);
});

test('what a killed window left is taken away, and nothing of anybody else', async () => {
  there = stubCaches({});
  for (const name of ['step-up.room.before', 'workbox-precache']) there.add(name);
  await roomOnDisk(1);
  expect([...there]).toEqual(['workbox-precache']);
});
