// Every write that is not the open meeting's own: within its time, and at the first fault of the disk the database is
// closed and written on no more. Trying again on a disk that is full can wipe all of it.
import { asStorageError } from './asStorageError.ts';
import { closeDatabase, type Database } from './database.ts';
import { noteFault } from './runningNote.ts';
import type { StorageErrorCode } from './storageError.ts';
import { patience, withinTime } from './withinTime.ts';

const diskFaults: readonly StorageErrorCode[] = ['full', 'failed', 'timedOut', 'denied'];

/** Rejects as the disk does, in our words. */
export const writing = async <T>(
  database: Database,
  work: () => PromiseLike<T>,
  milliseconds: number = patience,
): Promise<T> => {
  try {
    return await withinTime(work(), milliseconds);
  } catch (error) {
    const known = asStorageError(error);
    if (diskFaults.includes(known.code)) {
      noteFault();
      closeDatabase(database);
    }
    throw known;
  }
};
