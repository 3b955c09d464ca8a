// The database as `keepWritten` sees it, for one meeting of an unlocked vault.
import { closeDatabase, openDatabase } from './database.ts';
import type { Disk } from './disk.ts';
import { type PutBefore, putRows, storedRows } from './meetingRows.ts';
import { beginNewLog, roomForNewLog } from './newLog.ts';
import type { OpenVault } from './openVault.ts';
import { surelyLater } from './orderOfWriting.ts';
import { putAtOnce } from './putAtOnce.ts';
import { noteFault, noteRunning } from './runningNote.ts';
import { sameSealing, type SealedMeeting, sealMeeting, type WrittenMeeting } from './sealedMeeting.ts';
import { StorageError } from './storageError.ts';
import { storedHeader } from './storedHeader.ts';

const reopen = async ({ database, header }: OpenVault, evenIfGone: boolean): Promise<void> => {
  closeDatabase(database);
  await roomForNewLog();
  await openDatabase(database, evenIfGone ? 'create' : 'refuse');
  const there = await storedHeader(database).catch((error: unknown) => {
    if (evenIfGone && error instanceof StorageError && error.code === 'gone') return undefined;
    throw error;
  });
  if (there === undefined) await database.vault.put(header);
  else if (there.vaultId !== header.vaultId) throw new StorageError('gone');
  await beginNewLog(database);
  noteRunning(database);
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
    reopen: (evenIfGone) => reopen(vault, evenIfGone),
  };
};
