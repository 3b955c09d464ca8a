// Chromium goes on writing in a log whose last record was cut short, and when it next reads past that place it deletes the
// whole database (google/leveldb, issue 1287). A disk that ran full, a crash or a power cut may leave such a log, and
// nobody here can see it: as much as fills two logs makes the browser begin a new one and drop the old.
import { asStorageError } from './asStorageError.ts';
import { randomBytes } from './bytes.ts';
import type { Database } from './database.ts';
import { StorageError } from './storageError.ts';

/** A log holds four megabytes. What is larger than a piece would be kept in a file of its own, beside the log. */
const piece = 49_152;
const piecesAtOnce = 48;
const times = 4;
const roomName = 'room';

/** Nothing where there are no private files: then the database itself is the only place to ask. */
const folder = async (): Promise<FileSystemDirectoryHandle | undefined> => {
  try {
    return await navigator.storage.getDirectory();
  } catch {
    return undefined;
  }
};

/** Asked before the database is touched: a log that is cut short a second time is past saving. Rejects with 'full'. */
export const roomForNewLog = async (givenUp?: AbortSignal): Promise<void> => {
  const root = await folder();
  if (root === undefined) return;
  try {
    const file = await root.getFileHandle(roomName, { create: true });
    const stream = await file.createWritable();
    try {
      const pieces = Array.from({ length: piecesAtOnce }, () => randomBytes(piece));
      for (let time = 0; time <= times; time += 1) {
        givenUp?.throwIfAborted();
        await stream.write(new Blob(pieces));
      }
      await stream.close();
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
  } catch (error) {
    throw new StorageError('full', asStorageError(error).because);
  } finally {
    await root.removeEntry(roomName).catch(() => undefined);
  }
};

/** Also the probe after a fault: a disk that takes all this may be trusted with a meeting. Rejects as the disk does. */
export const beginNewLog = async (database: Database, givenUp?: AbortSignal): Promise<void> => {
  const { vault } = database;
  for (let time = 0; time < times; time += 1) {
    givenUp?.throwIfAborted();
    const bytes = randomBytes(piece);
    await database.transaction('rw', vault, async () => {
      for (let put = 0; put < piecesAtOnce; put += 1) await vault.put({ k: 'probe', bytes });
    });
  }
  await vault.delete('probe');
};
