// Chromium goes on writing in a log whose last record was cut short, and when it next reads past that place it deletes the
// whole database (google/leveldb, issue 1287). A disk that ran full, a crash or a power cut may leave such a log, and
// nobody here can see it: as much as fills two logs makes the browser begin a new one and drop the old.
import { randomBytes } from './bytes.ts';
import type { Database } from './database.ts';
import { roomOnDisk } from './roomOnDisk.ts';

/** A log holds four megabytes. What is larger than a piece would be kept in a file of its own, beside the log. */
const piece = 49_152;
const piecesAtOnce = 48;
const times = 4;

/** Asked before the database is touched: a log that is cut short a second time is past saving. Rejects with 'full'. */
export const roomForNewLog = (givenUp?: AbortSignal): Promise<void> =>
  roomOnDisk((times + 1) * piecesAtOnce * piece, givenUp);

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
