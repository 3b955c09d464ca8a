// Every write has its time, and the first fault of the disk is the last: the database is closed until a person opens it.
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { randomId } from '../../src/storage/bytes.ts';
import { writing } from '../../src/storage/guarded.ts';
import { writeMeeting } from '../../src/storage/meetings.ts';
import { lockVault, type OpenVault } from '../../src/storage/openVault.ts';
import { removeMeeting } from '../../src/storage/removeMeeting.ts';
import { restoreBackup } from '../../src/storage/restoreBackup.ts';
import { StorageError } from '../../src/storage/storageError.ts';
import { removeSlots } from '../../src/storage/putSlot.ts';
import { takeInMeeting } from '../../src/storage/takeInMeeting.ts';
import { undoRestore } from '../../src/storage/undoRestore.ts';
import { keepUntold } from '../../src/storage/untold.ts';
import { all, backupOf, check, holding, meetingNo, monday, opened, planned } from './aBackup.ts';
import { aVault } from './aDevice.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const one = { id: randomId(), rev: 1, fmt: 1, document: 'words', summary: 'brief' };
const full = () => {
  throw new DOMException('x', 'QuotaExceededError');
};
const fill = () =>
  (['put', 'delete', 'clear'] as const).map((what) =>
    vi.spyOn(IDBObjectStore.prototype, what).mockImplementation(full),
  );

const restoring = async (vault: OpenVault) => {
  const from = await holding(await aVault(), [meetingNo(1)]);
  const { file } = await backupOf(from);
  const plan = await planned(file, from, vault);
  return async () => restoreBackup(vault, await opened(file, from), all(plan), check, { at: monday });
};

describe('A disk that is full', () => {
  test.each<[string, (vault: OpenVault) => Promise<() => Promise<unknown>>]>([
    ['a meeting', async (vault) => () => writeMeeting(vault, one)],
    ['a meeting out of a file', async (vault) => () => takeInMeeting(vault, one)],
    ['a deletion', async (vault) => () => removeMeeting(vault, one.id)],
    ['what stood in a form', async (vault) => () => keepUntold(vault, { newMeeting: { citizen: 'Karim' } })],
    ['a change of keys', async (vault) => () => removeSlots(vault, ({ type }) => type === 'prf')],
    ['a restore', restoring],
    [
      'what takes a restore back',
      async (vault) => {
        await (
          await restoring(vault)
        )();
        return () => undoRestore(vault);
      },
    ],
  ])('is written on no more after %s', async (_, prepared) => {
    const vault = await aVault();
    const write = await prepared(vault);
    fill();
    await expect(write()).rejects.toMatchObject({ code: 'full' });
    vi.restoreAllMocks();
    expect(vault.database.isOpen()).toBe(false);
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await expect(writeMeeting(vault, one)).rejects.toMatchObject({ code: 'locked' });
    expect(begun).not.toHaveBeenCalled();
  });
});

test('A disk that never answers is told of in its time, and written on no more', async () => {
  const vault = await aVault();
  vi.spyOn(vault.database, 'transaction').mockImplementation(() => new Dexie.Promise(() => {}));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const kept = keepUntold(vault, { newMeeting: { citizen: 'Karim' } }).catch((error: unknown) => error);
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(5_000);
    expect(vault.database.isOpen()).toBe(false);
  });
  expect(await kept).toMatchObject({ code: 'timedOut' });
});

test('What is no fault of the disk closes nothing', async () => {
  const vault = await aVault();
  const stale = () => Promise.reject(new StorageError('stale'));
  await expect(writing(vault.database, stale)).rejects.toMatchObject({ code: 'stale' });
  expect(vault.database.isOpen()).toBe(true);
  lockVault(vault);
});
