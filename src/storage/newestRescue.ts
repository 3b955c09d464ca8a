// The meeting that was written last, as it lies on the disk, for a device that cannot be opened for want of room.
// Only reads, and what is sealed stays sealed: it needs no key.
import type { Bytes } from './bytes.ts';
import { closeDatabase, declareDatabase, openDatabase } from './database.ts';
import { orClose } from './device.ts';
import { readCopies } from './openCopy.ts';
import { rescueFile } from './rescueFile.ts';
import { roomToOpen } from './roomToOpen.ts';
import { isSealedRow } from './sealedRow.ts';
import { storedHeader } from './storedHeader.ts';

/** As it was a moment after it was last at rest. Null where there is none. */
const newestCopy = async (): Promise<Bytes | null> => {
  const [newest] = await readCopies();
  return newest ? rescueFile(newest) : null;
};

/** From the copy beside the database where it may not be opened. Null when no meeting lies here whole. Rejects as opening one does. */
export const newestRescue = async (name?: string): Promise<Bytes | null> => {
  const mayOpen = await roomToOpen().then(
    () => true,
    () => false,
  );
  if (!mayOpen) return newestCopy();
  const database = declareDatabase(name);
  await openDatabase(database, 'refuse');
  return orClose(database, async () => {
    const header = await storedHeader(database);
    const [document, summary] = await database.transaction('r', database.docs, database.sums, async () => {
      const last: unknown = await database.sums.orderBy('gen').last();
      return [isSealedRow(last) ? await database.docs.get(last.id) : undefined, last];
    });
    closeDatabase(database);
    if (!isSealedRow(document) || !isSealedRow(summary)) return null;
    return rescueFile({ header, meeting: { id: document.id, rev: document.rev, document, summary } });
  });
};
