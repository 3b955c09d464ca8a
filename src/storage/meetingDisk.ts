// The database as `keepWritten` sees it, for one meeting of an unlocked vault.
import { asStorageError } from './asStorageError.ts';
import { closeDatabase, type Database, openDatabase } from './database.ts';
import type { Disk } from './disk.ts';
import { type PutBefore, putRows, storedRows } from './meetingRows.ts';
import { beginNewLog, roomForNewLog } from './newLog.ts';
import type { OpenVault } from './openVault.ts';
import { surelyLater } from './orderOfWriting.ts';
import { putAtOnce } from './putAtOnce.ts';
import { noteFault, noteOnDisk, noteRunning, notesLeft } from './runningNote.ts';
import { sameSealing, type SealedMeeting, sealMeeting, type WrittenMeeting } from './sealedMeeting.ts';
import { StorageError } from './storageError.ts';
import { storedHeader } from './storedHeader.ts';
import { patienceForMuch, withinTime } from './withinTime.ts';

const takenHold = async ({ database, header }: OpenVault, evenIfGone: boolean, givenUp: AbortSignal): Promise<void> => {
  closeDatabase(database);
  await roomForNewLog(givenUp);
  givenUp.throwIfAborted();
  await openDatabase(database, evenIfGone ? 'create' : 'refuse');
  givenUp.throwIfAborted();
  const there = await storedHeader(database).catch((error: unknown) => {
    if (evenIfGone && error instanceof StorageError && error.code === 'gone') return undefined;
    throw error;
  });
  if (there === undefined) await database.vault.put(header);
  else if (there.vaultId !== header.vaultId) throw new StorageError('gone');
  const left = await notesLeft(database);
  await beginNewLog(database, givenUp);
  givenUp.throwIfAborted();
  await noteOnDisk(database, left);
  noteRunning(database);
};

const reopening = new WeakMap<Database, Promise<void>>();

const reopen = async (vault: OpenVault, evenIfGone: boolean, givenUp: AbortSignal): Promise<void> => {
  const { database } = vault;
  for (let before = reopening.get(database); before; before = reopening.get(database)) {
    await before.catch(() => undefined);
    givenUp.throwIfAborted();
  }
  const holding = takenHold(vault, evenIfGone, givenUp)
    .catch((error: unknown) => {
      // Whoever gave up does not hear of it any more.
      closeDatabase(database);
      throw error;
    })
    .finally(() => reopening.delete(database));
  reopening.set(database, holding);
  await holding;
};

/** A database that was closed at a fault is opened again when a person asks once more. Rejects as the disk does. */
export const openAgain = async (vault: OpenVault): Promise<void> => {
  // One that is under way is enough, and is not to be cut off.
  const before = reopening.get(vault.database);
  if (before) await before.catch(() => undefined);
  if (vault.database.isOpen()) return;
  const givenUp = new AbortController();
  try {
    await withinTime(reopen(vault, false, givenUp.signal), patienceForMuch);
  } catch (error) {
    givenUp.abort();
    throw asStorageError(error);
  }
};

export const meetingDisk = (
  vault: OpenVault,
  id: string,
  onWritten: (rows: SealedMeeting) => void,
): Disk<WrittenMeeting, SealedMeeting> => {
  let last: PutBefore | undefined;
  let underWay: IDBTransaction | undefined;
  const begun = (transaction: IDBTransaction): void => {
    underWay = transaction;
  };
  return {
    seal: (written, rev) => sealMeeting(vault.keys, { ...written, id, rev }),
    write: async (rows, anew) => {
      const gen = await putRows(vault.database, rows, anew ? 'newer' : 'next', { begun, after: last });
      last = { meeting: rows, gen };
      onWritten(rows);
    },
    putAtOnce: (rows) => putAtOnce(vault.database, rows, surelyLater(vault.database), underWay),
    stored: () => storedRows(vault.database, id),
    same: sameSealing,
    close: () => {
      noteFault();
      closeDatabase(vault.database);
    },
    reopen: (evenIfGone, givenUp) => reopen(vault, evenIfGone, givenUp),
  };
};
