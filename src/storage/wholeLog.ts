// The browser keeps all databases of this app in one log: the vault, a practice, the pages of a phone. A log that was cut
// short takes all of them with it when it is written on, so whoever writes first begins a new one.
import { asStorageError } from './asStorageError.ts';
import { closeDatabase, type Database, declareDatabase, openDatabase } from './database.ts';
import { databaseName, practiceDatabaseName } from './databaseName.ts';
import { writing } from './guarded.ts';
import { beginNewLog, roomForNewLog } from './newLog.ts';
import { removePracticeLeft } from './practiceLeft.ts';
import { noteOnDisk, noteRunning, notesLeft } from './runningNote.ts';
import { StorageError } from './storageError.ts';
import { patienceForMuch } from './withinTime.ts';

/** From now on this session is known to be under way. Rejects with 'noRoom' to begin on. */
export const onWholeLog = async (database: Database, alsoLeft: readonly string[] = []): Promise<void> => {
  const left = [...(await notesLeft(database)), ...alsoLeft];
  if (left.length > 0) {
    await roomForNewLog().catch(() => {
      throw new StorageError('noRoom');
    });
    await writing(database, () => beginNewLog(database), patienceForMuch);
  }
  // Held before it is written: another window that finds it must not take it for one that was cut off.
  noteRunning(database);
  await writing(database, () => noteOnDisk(database, left));
  if (left.length > 0) void removePracticeLeft();
};

/** Opened without its keys, and closed again. Null when there is none. */
const asideFrom = async <T>(name: string, look: (database: Database) => Promise<T>): Promise<T | null> => {
  const database = declareDatabase(name);
  try {
    await openDatabase(database, 'refuse');
    return await look(database);
  } catch (error) {
    const known = asStorageError(error);
    if (known.code === 'gone') return null;
    throw known;
  } finally {
    closeDatabase(database);
  }
};

/** Before anything is written beside the vault. Rejects as the disk does. */
export const vaultOnWholeLog = (): Promise<unknown> => asideFrom(databaseName, (database) => onWholeLog(database));

/** Of a practice that was cut off; none when it was closed in peace, or cannot be asked. Never rejects. */
export const notesOfPractice = async (): Promise<readonly string[]> =>
  (await asideFrom(practiceDatabaseName, notesLeft).catch(() => null)) ?? [];
