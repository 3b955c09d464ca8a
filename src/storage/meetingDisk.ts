// The database as `keepWritten` sees it, for one meeting of an unlocked vault.
import { closeDatabase, type Database, openDatabase } from './database.ts';
import { storedHeader } from './device.ts';
import type { Disk } from './disk.ts';
import { putRows, storedRows } from './meetingRows.ts';
import type { OpenVault } from './openVault.ts';
import { putAtOnce } from './putAtOnce.ts';
import { randomBytes } from './bytes.ts';
import { sameSealing, type SealedMeeting, sealMeeting, type WrittenMeeting } from './sealedMeeting.ts';
import { StorageError } from './storageError.ts';

/** A write that means nothing, as large as a meeting: a disk that takes it may be trusted with one. */
const probe = async ({ vault }: Database): Promise<void> => {
  await vault.put({ k: 'probe', bytes: randomBytes(32_768) });
  await vault.delete('probe');
};

const reopen = async ({ database, header }: OpenVault, evenIfGone: boolean): Promise<void> => {
  closeDatabase(database);
  await openDatabase(database, evenIfGone ? 'create' : 'refuse');
  const there = await storedHeader(database).catch((error: unknown) => {
    if (evenIfGone && error instanceof StorageError && error.code === 'gone') return undefined;
    throw error;
  });
  if (there === undefined) await database.vault.put(header);
  else if (there.vaultId !== header.vaultId) throw new StorageError('gone');
  await probe(database);
};

export const meetingDisk = (
  vault: OpenVault,
  id: string,
  onWritten: (rows: SealedMeeting) => void,
): Disk<WrittenMeeting, SealedMeeting> => {
  let gen = 0;
  let underWay: IDBTransaction | undefined;
  const begun = (transaction: IDBTransaction): void => {
    underWay = transaction;
  };
  return {
    seal: (written, rev) => sealMeeting(vault.keys, { ...written, id, rev }),
    write: async (rows, anew) => {
      gen = await putRows(vault.database, rows, anew ? 'newer' : 'next', begun);
      onWritten(rows);
    },
    putAtOnce: (rows) => putAtOnce(vault.database, rows, gen + 1, underWay),
    stored: () => storedRows(vault.database, id),
    same: sameSealing,
    close: () => closeDatabase(vault.database),
    reopen: (evenIfGone) => reopen(vault, evenIfGone),
  };
};
