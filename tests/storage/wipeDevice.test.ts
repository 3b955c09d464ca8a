import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { randomId } from '../../src/storage/bytes.ts';
import { databaseName } from '../../src/storage/databaseName.ts';
import { lookAtDevice } from '../../src/storage/lookAtDevice.ts';
import { writeMeeting } from '../../src/storage/meetings.ts';
import { readCopies } from '../../src/storage/openCopy.ts';
import { lockVault } from '../../src/storage/openVault.ts';
import { leftOnDevice, meetingsLyingHere, wipeDevice } from '../../src/storage/wipeDevice.ts';
import { forgetWipesInTime } from '../../src/storage/wipeNote.ts';
import { stubCaches } from '../support/cachesHere.ts';
import { stubNotes } from '../support/notesHere.ts';
import { aDevice, aVault, rawly, removeDatabase, emptyBrowser } from './aDevice.ts';

let notes: Map<string, string>;
let caches: Set<string>;
beforeEach(async () => {
  await emptyBrowser();
  notes = stubNotes();
  caches = stubCaches({});
});
afterEach(() => {
  vi.useRealTimers();
});

const aDeviceInUse = async () => {
  const vault = await aVault({ ...aDevice(), name: databaseName });
  for (let at = 0; at < 3; at += 1) {
    await writeMeeting(vault, { id: randomId(), rev: 1, fmt: 1, document: 'words', summary: 'few' });
  }
  notes.set('step-up.reading', '{}');
  notes.set('step-up.mine', '1');
  notes.set('another-app', 'stays');
  for (const name of ['step-up-mine', 'step-up-practice', 'another-app']) {
    await rawly(name, () => Promise.resolve());
  }
  return vault;
};
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

test('takes every database and note of ours, and nothing of anybody else', async () => {
  lockVault(await aDeviceInUse());
  expect(await meetingsLyingHere()).toBe(3);
  expect(await wipeDevice()).toMatchObject({ meetings: 3, databases: 3 });
  expect(await readCopies()).toEqual([]);
  expect(await databases()).toEqual(['another-app']);
  expect([...notes.keys()]).toEqual(['another-app']);
  expect(await leftOnDevice()).toEqual([]);
  expect(await lookAtDevice()).toBe('new');
});

test('is done with the vault still open here: it steps aside', async () => {
  await aDeviceInUse();
  expect(await wipeDevice()).toMatchObject({ meetings: 3 });
  expect(await leftOnDevice()).toEqual([]);
});

test('of an empty device is no fault, and creates nothing', async () => {
  expect(await wipeDevice()).toEqual({ meetings: 0, databases: 0, copies: 0, notes: 0 });
  expect(await databases()).toEqual([]);
});

test('takes a database of a later version too, and one that is damaged', async () => {
  await rawly(databaseName, () => Promise.resolve(), 9_000);
  expect(await lookAtDevice()).toBe('newerDatabase');
  expect(await wipeDevice()).toMatchObject({ meetings: 0, databases: 1 });
  expect(await lookAtDevice()).toBe('new');
});

test('is blocked by a window that does not let go, and goes on when pressed again', async () => {
  lockVault(await aDeviceInUse());
  const holding = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(databaseName);
    request.addEventListener('success', () => resolve(request.result));
  });
  await expect(wipeDevice(20)).rejects.toMatchObject({ code: 'blocked' });
  holding.close();
  await wipeDevice();
  expect(await leftOnDevice()).toEqual([]);
});

test('that is killed in the middle leaves all meetings or none', async () => {
  lockVault(await aDeviceInUse());
  const deleting = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
    throw new DOMException('killed', 'UnknownError');
  });
  await expect(wipeDevice()).rejects.toMatchObject({ code: 'failed' });
  deleting.mockRestore();
  expect(await meetingsLyingHere()).toBe(3);
  expect(await lookAtDevice()).toBe('locked');
});

describe('a browser that was killed before it had written down that the notes are gone', () => {
  const killedAfter = async (work: () => Promise<unknown>): Promise<void> => {
    const before = new Map(notes);
    await work();
    for (const [key, value] of before) notes.set(key, value);
  };

  test('begins anew, and takes them away again', async () => {
    lockVault(await aDeviceInUse());
    await killedAfter(wipeDevice);
    expect(await lookAtDevice()).toBe('new');
    expect([...notes.keys()]).toEqual(['another-app']);
    expect(await lookAtDevice()).toBe('new');
  });

  test('says of another vault than the one that was deleted that it is gone', async () => {
    lockVault(await aDeviceInUse());
    await wipeDevice();
    const vault = await aVault({ ...aDevice(), name: databaseName });
    lockVault(vault);
    await removeDatabase(databaseName);
    expect(await lookAtDevice()).toBe('gone');
  });

  test('knows it for two minutes after the last start, and then nothing is left', async () => {
    lockVault(await aDeviceInUse());
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const wiping = wipeDevice();
    await vi.waitFor(() => expect(caches.size).toBe(1));
    expect([...caches].join()).not.toMatch(/Karsten|words/u);
    await vi.advanceTimersByTimeAsync(60_000);
    await wiping;
    forgetWipesInTime();
    await vi.advanceTimersByTimeAsync(119_000);
    expect(caches.size).toBe(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect([...caches]).toEqual([]);
  });

  test('is stopped by no browser that keeps no caches', async () => {
    lockVault(await aDeviceInUse());
    vi.stubGlobal('caches', undefined);
    expect(await wipeDevice()).toMatchObject({ meetings: 3 });
    expect(await leftOnDevice()).toEqual([]);
  });
});
