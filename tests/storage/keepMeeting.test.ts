import { beforeEach, describe, expect, test, vi } from 'vitest';
import { argon2Here } from '../../src/storage/argon2.ts';
import { randomId } from '../../src/storage/bytes.ts';
import { unlockDevice } from '../../src/storage/device.ts';
import { keepMeeting } from '../../src/storage/keepMeeting.ts';
import { listMeetings, readMeeting, writeMeeting } from '../../src/storage/meetings.ts';
import { lockVault, type OpenVault } from '../../src/storage/openVault.ts';
import { openRescue, readRescueFile, type Rescue } from '../../src/storage/rescueFile.ts';
import { takeInMeeting } from '../../src/storage/takeInMeeting.ts';
import { aDevice, aVault, everyRow, passphrase, rawDelete, soon } from './aDevice.ts';

let device = aDevice();
let vault: OpenVault;
let copies: Rescue[] = [];
const id = randomId();
const copy = (rescue: Rescue): Promise<void> => Promise.resolve(void copies.push(rescue));
const words = (document: string) => ({ fmt: 1, document, summary: `${document} in short` });
const opened = (rev = 0) => keepMeeting(vault, { id, rev }, { copy });
/** From here on the disk of this vault answers as a full one does. */
const fill = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('x', 'QuotaExceededError');
  });

beforeEach(async () => {
  vi.restoreAllMocks();
  device = aDevice();
  vault = await aVault(device);
  copies = [];
});

describe('an open meeting', () => {
  test('is on the disk when it says so, under the revision that follows', async () => {
    await writeMeeting(vault, { id, rev: 1, ...words('first') });
    const kept = opened(1);
    kept.keep(words('second'));
    expect(await kept.flush()).toEqual({ kind: 'saved' });
    expect(await readMeeting(vault, id)).toEqual({ id, rev: 2, ...words('second') });
  });

  test('is copied beside the database, newest last', async () => {
    const kept = opened();
    for (const text of ['one', 'two', 'three']) {
      kept.keep(words(text));
      await kept.flush();
    }
    await kept.copied();
    expect(kept.copyState()).toBe('copied');
    const last = copies.at(-1);
    expect(last && (await openRescue(last, passphrase, argon2Here))).toEqual({ id, rev: 3, ...words('three') });
  });

  test('is saved even where no copy can be', async () => {
    const kept = keepMeeting(vault, { id, rev: 0 }, { copy: () => Promise.reject(new Error('no place')) });
    kept.keep(words('one'));
    expect(await kept.flush()).toEqual({ kind: 'saved' });
    await kept.copied();
    expect(kept.copyState()).toBe('notCopied');
  });

  test('that another window wrote is not overwritten', async () => {
    const kept = opened();
    await writeMeeting(vault, { id, rev: 1, ...words('theirs') });
    kept.keep(words('ours'));
    expect(await kept.flush()).toEqual({ kind: 'notSaved', code: 'stale' });
    lockVault(vault);
    expect(await readMeeting(await unlockDevice(passphrase, device), id)).toMatchObject({ document: 'theirs' });
  });
});

describe('a full disk', () => {
  test('closes the database and keeps what was on it', async () => {
    const kept = opened();
    kept.keep(words('one'));
    await kept.flush();
    const before = await everyRow(device.name);
    const put = fill();
    kept.keep(words('two'));
    expect(await kept.flush()).toEqual({ kind: 'notSaved', code: 'full' });
    kept.keep(words('three'));
    expect(put).toHaveBeenCalledTimes(1);
    expect(vault.database.isOpen()).toBe(false);
    await expect(listMeetings(vault)).rejects.toMatchObject({ code: 'locked' });
    expect(await everyRow(device.name)).toEqual(before);
  });

  test('lets the newest words out in a rescue file that another device takes in', async () => {
    const kept = opened();
    expect(await kept.rescue()).toBeNull();
    const put = fill();
    kept.keep(words('one'));
    await kept.flush();
    kept.keep(words('two'));
    const file = await kept.rescue();
    if (file === null) throw new Error('no file');
    const meeting = await openRescue(readRescueFile(file.bytes), passphrase, argon2Here);
    expect(meeting).toMatchObject({ id, document: 'two' });
    put.mockRestore();
    const elsewhere = await aVault();
    await takeInMeeting(elsewhere, meeting);
    expect(await readMeeting(elsewhere, id)).toMatchObject({ document: 'two' });
  });

  test('that has room again takes the newest, when a person asks', async () => {
    const kept = opened();
    const put = fill();
    kept.keep(words('one'));
    await kept.flush();
    kept.keep(words('two'));
    put.mockRestore();
    expect(await kept.tryAgain()).toEqual({ kind: 'saved' });
    expect(await readMeeting(vault, id)).toMatchObject({ rev: 1, document: 'two' });
    expect((await everyRow(device.name)).map(({ store }) => store).toSorted()).toEqual([
      'docs',
      'sums',
      'vault',
      'vault',
    ]);
  });

  test('that fails the probe gets nothing else', async () => {
    const kept = opened();
    const put = fill();
    kept.keep(words('one'));
    await kept.flush();
    vi.spyOn(vault.database.vault, 'put').mockRejectedValue(new DOMException('x', 'UnknownError'));
    expect(await kept.tryAgain()).toEqual({ kind: 'notSaved', code: 'failed' });
    expect(put).toHaveBeenCalledTimes(1);
    expect(vault.database.isOpen()).toBe(false);
  });
});

describe('a wiped disk', () => {
  const wiped = async () => {
    const kept = opened();
    kept.keep(words('one'));
    await kept.flush();
    await new Promise((resolve) => indexedDB.deleteDatabase(device.name).addEventListener('success', resolve));
    kept.keep(words('two'));
    expect(await kept.flush()).toMatchObject({ kind: 'notSaved' });
    return kept;
  };

  test('is told as gone, and nothing new is made of it', async () => {
    const kept = await wiped();
    expect(await kept.tryAgain()).toEqual({ kind: 'notSaved', code: 'gone' });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(device.name);
  });

  test('becomes a vault again from memory, when a person knows and asks', async () => {
    const kept = await wiped();
    expect(await kept.tryAgain({ evenIfGone: true })).toEqual({ kind: 'saved' });
    lockVault(vault);
    const again = await unlockDevice(passphrase, device);
    expect(await readMeeting(again, id)).toMatchObject({ rev: 3, document: 'two' });
  });

  test('with another vault in its place is not written to', async () => {
    const kept = await wiped();
    lockVault(await aVault(device));
    expect(await kept.tryAgain({ evenIfGone: true })).toEqual({ kind: 'notSaved', code: 'gone' });
  });

  test('that lost only this meeting is told as gone too', async () => {
    const kept = opened();
    kept.keep(words('one'));
    await kept.flush();
    await rawDelete(device.name, 'docs', id);
    await rawDelete(device.name, 'sums', id);
    kept.keep(words('two'));
    await kept.flush();
    expect(await kept.tryAgain()).toEqual({ kind: 'notSaved', code: 'gone' });
  });
});

describe('the last moment', () => {
  const later = async () => {
    lockVault(vault);
    return readMeeting(await unlockDevice(passphrase, device), id);
  };

  test('leaves a meeting that opens cleanly and can be written on', async () => {
    const kept = opened();
    kept.keep(words('one'));
    await kept.flush();
    kept.keep(words('two'));
    while (!kept.lastMoment()) await soon();
    await kept.flush();
    const there = await later();
    expect(there).toMatchObject({ rev: 2, document: 'two' });
  });

  test('is no fault when the page comes back', async () => {
    const kept = opened();
    for (const text of ['one', 'two', 'three']) {
      kept.keep(words(text));
      await new Promise((resolve) => setTimeout(resolve, 0));
      kept.lastMoment();
    }
    kept.keep(words('four'));
    expect(await kept.flush()).toEqual({ kind: 'saved' });
    expect(await later()).toMatchObject({ document: 'four' });
  });

  test('whose database was closed beneath it is not called saved and locked: its words are nowhere else', async () => {
    const kept = opened();
    kept.keep(words('one'));
    lockVault(vault);
    expect(kept.lastMoment()).toBe(false);
    expect(await kept.flush()).toEqual({ kind: 'notSaved', code: 'failed' });
  });
});
