// Asks which version of the database is on the disk, without creating or upgrading one.
import { roomToOpen } from './roomToOpen.ts';
import { StorageError } from './storageError.ts';
import { withinTime } from './withinTime.ts';

const ask = (name: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (request.error?.name === 'AbortError') resolve(0);
      else reject(request.error ?? new StorageError('failed'));
    };
  });

/** The native version number (ten times Dexie's); 0 when there is no such database. Rejects with 'noRoom', or as IndexedDB does. */
export const storedVersion = async (name: string): Promise<number> => {
  await roomToOpen();
  return withinTime(ask(name));
};
