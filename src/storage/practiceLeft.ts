// A practice that was not ended, as when its window was closed: its database is there yet, and is deleted. Needs neither keys
// nor Dexie.
import { practiceDatabaseName } from './databaseName.ts';
import { roomToOpen } from './roomToOpen.ts';
import { withinTime } from './withinTime.ts';

const lockName = 'practice';

/** Answers how to let go; null when another window holds it. */
export const holdsPractice = (): Promise<(() => void) | null> =>
  new Promise((resolve, reject) => {
    navigator.locks
      .request(lockName, { ifAvailable: true }, (lock) =>
        lock === null ? resolve(null) : new Promise<void>((letGo) => resolve(() => letGo())),
      )
      .catch(reject);
  });

/** The browser keeps every database of ours in one place: asking for the names opens them all. Rejects with 'noRoom'. */
export const practiceIsThere = async (): Promise<boolean> => {
  await roomToOpen();
  return (await indexedDB.databases()).some(({ name }) => name === practiceDatabaseName);
};

const deleted = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(practiceDatabaseName);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('delete'));
  });

/** Whether it is gone afterwards. Never rejects. */
export const removePracticeDatabase = async (): Promise<boolean> => {
  try {
    if (await practiceIsThere()) await withinTime(deleted());
    return !(await practiceIsThere());
  } catch {
    return false;
  }
};

/** A practice under way in another window is left alone. Never rejects. */
export const removePracticeLeft = async (): Promise<void> => {
  const letGo = await holdsPractice().catch(() => null);
  if (letGo === null) return;
  await removePracticeDatabase();
  letGo();
};
