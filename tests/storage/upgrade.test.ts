// A database of the first edition, laid down byte for byte as that edition left it, is opened by this one.
import { expect, test } from 'vitest';
import { databaseVersion } from '../../src/storage/databaseName.ts';
import { unlockDevice } from '../../src/storage/device.ts';
import { lookAtDevice } from '../../src/storage/lookAtDevice.ts';
import { readMeeting } from '../../src/storage/meetings.ts';
import { lockVault } from '../../src/storage/openVault.ts';
import { waysIntoDevice } from '../../src/storage/recoverDevice.ts';
import { readRescueFile } from '../../src/storage/rescueFile.ts';
import { aDevice, everyRow, passphrase, rawly } from './aDevice.ts';
import formatOne from './golden/meeting.fmt1.json';

const { header, meeting } = readRescueFile(new TextEncoder().encode(JSON.stringify(formatOne)));

/** As Dexie numbers it. */
const firstVersion = 10;
const thisVersion = databaseVersion * 10;

const opening = (name: string, version: number, upgrade: (database: IDBDatabase, by: IDBTransaction) => void) =>
  new Promise<'open' | 'aborted'>((resolve) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('upgradeneeded', () => {
      if (request.transaction) upgrade(request.result, request.transaction);
    });
    request.addEventListener('success', () => {
      request.result.close();
      resolve('open');
    });
    request.addEventListener('error', (event) => {
      event.preventDefault();
      resolve('aborted');
    });
  });

async function firstEdition(): Promise<ReturnType<typeof aDevice>> {
  const device = aDevice();
  const made = await opening(device.name, firstVersion, (database) => {
    database.createObjectStore('vault', { keyPath: 'k' }).put(header);
    database.createObjectStore('docs', { keyPath: 'id' }).put({ ...meeting.document, gen: 1 });
    const sums = database.createObjectStore('sums', { keyPath: 'id' });
    sums.createIndex('gen', 'gen');
    sums.put({ ...meeting.summary, gen: 1 });
    database.createObjectStore('pages', { keyPath: 'p' });
  });
  expect(made).toBe('open');
  return device;
}

const shape = (name: string) =>
  rawly(name, ({ version, objectStoreNames }) =>
    Promise.resolve({ version, stores: [...objectStoreNames].toSorted() }),
  );

const rows = async (name: string) => (await everyRow(name)).filter(({ store }) => store === 'docs' || store === 'sums');

test('every row stays as it was, and what is new is empty', async () => {
  const device = await firstEdition();
  const before = await rows(device.name);
  const vault = await unlockDevice(passphrase, device);
  expect(await readMeeting(vault, meeting.id)).toMatchObject({ rev: 7, summary: { title: 'Æblegrød' } });
  lockVault(vault);
  expect(await rows(device.name)).toEqual(before);
  const { version, stores } = await shape(device.name);
  expect(version).toBe(thisVersion);
  expect(stores).toEqual(expect.arrayContaining(['docs', 'pages', 'sums', 'undo', 'vault']));
});

test('until it is unlocked it is only looked at: an older window that keeps it is not in the way', async () => {
  const device = await firstEdition();
  await rawly(device.name, async (older) => {
    expect(await lookAtDevice(device.name)).toBe('locked');
    expect((await waysIntoDevice(device)).passkeys).toEqual([]);
    expect(await lookAtDevice(device.name)).toBe('locked');
    expect(older.version).toBe(firstVersion);
  });
  expect((await shape(device.name)).version).toBe(firstVersion);
});

test('an upgrade that was cut off in the middle has not been, and the next one is whole', async () => {
  const device = await firstEdition();
  const before = await rows(device.name);
  for (const _once of ['once', 'and again']) {
    const cut = await opening(device.name, thisVersion, (database, upgrade) => {
      database.createObjectStore('undo', { keyPath: 'id' });
      upgrade.objectStore('docs').delete(meeting.id);
      upgrade.abort();
    });
    expect(cut).toBe('aborted');
    expect((await shape(device.name)).version).toBe(firstVersion);
    expect(await lookAtDevice(device.name)).toBe('locked');
  }
  const vault = await unlockDevice(passphrase, device);
  expect(await readMeeting(vault, meeting.id)).toMatchObject({ rev: 7 });
  lockVault(vault);
  expect((await shape(device.name)).version).toBe(thisVersion);
  expect(await rows(device.name)).toEqual(before);
});
