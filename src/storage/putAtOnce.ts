// The last moment of a page: there is no time to wait for an answer, so both rows are put and committed in one breath.
// Looks at nothing that lies there: only for the window that holds the meeting's lock.
import type { Database } from './database.ts';
import type { SealedMeeting } from './sealedMeeting.ts';

const abort = (transaction: IDBTransaction): void => {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
};

/** True when the put was handed to the browser. Whether it reached the disk is known when the meeting is opened again. */
export const putAtOnce = (
  database: Database,
  { document, summary }: SealedMeeting,
  gen: number,
  underWay?: IDBTransaction,
): boolean => {
  try {
    const raw = database.isOpen() ? database.backendDB() : null;
    if (raw === null) return false;
    // Chromium drops with the page what still waits in line behind another transaction: this one is to be first.
    if (underWay) abort(underWay);
    const transaction = raw.transaction(['docs', 'sums'], 'readwrite', { durability: 'strict' });
    transaction.objectStore('docs').put({ ...document, gen });
    transaction.objectStore('sums').put({ ...summary, gen });
    transaction.commit();
    return true;
  } catch {
    return false;
  }
};
