import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { setUpDevice, unlockDevice } from '../../src/storage/device.ts';
import { lookAtDevice } from '../../src/storage/lookAtDevice.ts';
import { readMeeting, writeMeeting } from '../../src/storage/meetings.ts';
import { lockVault } from '../../src/storage/openVault.ts';
import { stubNotes } from '../support/notesHere.ts';
import { aDevice, aVault, everyRow, passphrase, rawDelete, rawly, rawPut } from './aDevice.ts';

// Node has no localStorage; the browser tests use the real one.
let notes: Map<string, string>;
beforeEach(() => {
  notes = stubNotes();
});
afterEach(() => vi.unstubAllGlobals());

const deleted = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    request.addEventListener('blocked', () => reject(new Error('blocked')));
  });
const databases = async (): Promise<(string | undefined)[]> => (await indexedDB.databases()).map(({ name }) => name);

describe('a device', () => {
  test('is new at first, and looking does not change that', async () => {
    const { name } = aDevice();
    expect(await lookAtDevice(name)).toBe('new');
    expect(await lookAtDevice(name)).toBe('new');
    expect(await databases()).not.toContain(name);
  });

  test('is locked once it has been set up', async () => {
    const device = aDevice();
    lockVault(await aVault(device));
    expect(await lookAtDevice(device.name)).toBe('locked');
  });

  test('is still locked when the note outside the database is lost, and the note is left again on unlocking', async () => {
    const device = aDevice();
    const { header } = await aVault(device);
    notes.clear();
    expect(await lookAtDevice(device.name)).toBe('locked');
    await unlockDevice(passphrase, device);
    expect([...notes.values()].join('')).toContain(header.vaultId);
  });

  test('that lost its database is gone, never new', async () => {
    const device = aDevice();
    lockVault(await aVault(device));
    await deleted(device.name);
    expect(await lookAtDevice(device.name)).toBe('gone');
    await expect(unlockDevice(passphrase, device)).rejects.toMatchObject({ code: 'gone' });
    expect(await databases()).not.toContain(device.name);
  });

  test('that lost the rows but not the database is gone, never new', async () => {
    const device = aDevice();
    lockVault(await aVault(device));
    await rawDelete(device.name, 'vault', 'header');
    expect(await lookAtDevice(device.name)).toBe('gone');
    await expect(unlockDevice(passphrase, device)).rejects.toMatchObject({ code: 'gone' });
  });

  test('that a newer version has been on is left alone', async () => {
    const device = aDevice();
    lockVault(await aVault(device));
    await rawly(device.name, () => Promise.resolve(), 30);
    const before = await everyRow(device.name);
    expect(await lookAtDevice(device.name)).toBe('newerDatabase');
    await expect(unlockDevice(passphrase, device)).rejects.toMatchObject({ code: 'newerDatabase' });
    await expect(setUpDevice(passphrase, device)).rejects.toMatchObject({ code: 'newerDatabase' });
    expect(await everyRow(device.name)).toEqual(before);
    expect(await rawly(device.name, ({ version }) => Promise.resolve(version))).toBe(30);
  });

  test('that was not fetched over https is insecure, and nothing is asked of the disk', async () => {
    vi.stubGlobal('isSecureContext', false);
    const asked = vi.spyOn(indexedDB, 'open');
    expect(await lookAtDevice('any')).toBe('insecure');
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  test('where a page may store nothing is denied', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    expect(await lookAtDevice('any')).toBe('denied');
    vi.stubGlobal('indexedDB', undefined);
    expect(await lookAtDevice('any')).toBe('denied');
  });

  test('without notes works all the same', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    const device = aDevice();
    expect(await lookAtDevice(device.name)).toBe('new');
    await aVault(device);
    expect(await lookAtDevice(device.name)).toBe('locked');
  });
});

describe('a passphrase', () => {
  test('that is weak sets nothing up', async () => {
    const device = aDevice();
    await expect(setUpDevice('kort', device)).rejects.toMatchObject({ code: 'badParameters' });
    expect(await lookAtDevice(device.name)).toBe('new');
  });

  test('that is wrong changes not one byte', async () => {
    const device = aDevice();
    const vault = await aVault(device);
    await writeMeeting(vault, { id: 'a'.repeat(32), rev: 1, fmt: 1, document: 'words', summary: 'brief' });
    lockVault(vault);
    const before = await everyRow(device.name);
    const noted = [...notes];
    await expect(unlockDevice('fire røde heste gik', device)).rejects.toMatchObject({ code: 'wrongKey' });
    expect(await everyRow(device.name)).toEqual(before);
    expect([...notes]).toEqual(noted);
    await expect(unlockDevice(passphrase, device)).resolves.toBeDefined();
  });

  test('that is right opens what was written', async () => {
    const device = aDevice();
    const vault = await aVault(device);
    const meeting = { id: 'a'.repeat(32), rev: 1, fmt: 1, document: { words: 'Amina' }, summary: 'brief' };
    await writeMeeting(vault, meeting);
    lockVault(vault);
    expect(await readMeeting(await unlockDevice(passphrase, device), meeting.id)).toEqual(meeting);
  });

  test('does not set up a device a second time', async () => {
    const device = aDevice();
    await aVault(device);
    const before = await everyRow(device.name);
    await expect(aVault(device)).rejects.toMatchObject({ code: 'keptAside' });
    expect(await everyRow(device.name)).toEqual(before);
  });

  test('meets a header from a later version, or a broken one, with a word', async () => {
    const device = aDevice();
    const vault = await aVault(device);
    lockVault(vault);
    await rawPut(device.name, 'vault', { ...vault.header, fmt: 2 });
    await expect(unlockDevice(passphrase, device)).rejects.toMatchObject({ code: 'tooNew' });
    await rawPut(device.name, 'vault', { k: 'header' });
    await expect(unlockDevice(passphrase, device)).rejects.toMatchObject({ code: 'tampered' });
  });
});

describe('an open database', () => {
  test('steps aside when another window brings a newer one, and does not open again by itself', async () => {
    const device = aDevice();
    const vault = await aVault(device);
    await rawly(device.name, () => Promise.resolve(), 30);
    expect(vault.database.isOpen()).toBe(false);
    await expect(readMeeting(vault, 'any')).rejects.toMatchObject({ code: 'locked' });
    expect(await rawly(device.name, ({ version }) => Promise.resolve(version))).toBe(30);
  });

  test('that another window keeps from being upgraded is blocked, not waited for without end', async () => {
    const { name, ...device } = aDevice();
    await rawly(
      name,
      async () => {
        const breath = globalThis.setTimeout;
        vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
        let settled: unknown;
        setUpDevice(passphrase, { name, ...device }).catch((error: unknown) => {
          settled = error;
        });
        // Deriving the key takes as long as the machine needs; only then is there a clock to wind on.
        while (settled === undefined) {
          // A real browser tells of the other window in its own time.
          await new Promise((resolve) => breath(resolve, 5));
          await vi.advanceTimersByTimeAsync(100);
        }
        expect(settled).toMatchObject({ code: 'blocked' });
        vi.useRealTimers();
      },
      5,
    );
  });

  test('that is wiped is not made anew', async () => {
    const device = aDevice();
    const vault = await aVault(device);
    await deleted(device.name);
    await expect(readMeeting(vault, 'any')).rejects.toMatchObject({ code: 'locked' });
    expect(await databases()).not.toContain(device.name);
  });

  test('is closed by locking', async () => {
    const vault = await aVault();
    lockVault(vault);
    await expect(readMeeting(vault, 'any')).rejects.toMatchObject({ code: 'locked' });
  });
});
