// Looks into a database that lies here, with the browser's own calls: nothing is created, upgraded or kept open.
import { roomToOpen } from './roomToOpen.ts';
import { StorageError } from './storageError.ts';
import { withinTime } from './withinTime.ts';

const opened = (name: string): Promise<IDBDatabase | null> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      if (request.error?.name === 'AbortError') resolve(null);
      else reject(request.error ?? new StorageError('failed'));
    };
  });

const looked = async <T>(name: string, none: T, look: (database: IDBDatabase) => T | Promise<T>): Promise<T> => {
  const database = await opened(name);
  if (database === null) return none;
  try {
    return await look(database);
  } finally {
    database.close();
  }
};

/** `none` where there is no such database. Rejects with 'noRoom' or 'timedOut', or as IndexedDB does. */
export const lookInside = async <T>(
  name: string,
  none: T,
  look: (database: IDBDatabase) => T | Promise<T>,
): Promise<T> => {
  await roomToOpen();
  return withinTime(looked(name, none, look));
};

const asked = <T>(
  database: IDBDatabase,
  store: string,
  none: T,
  ask: (rows: IDBObjectStore) => IDBRequest<T>,
): Promise<T> =>
  new Promise((resolve, reject) => {
    if (!database.objectStoreNames.contains(store)) return resolve(none);
    const request = ask(database.transaction(store).objectStore(store));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new StorageError('failed'));
  });

/** How many rows, or how many of one key; none where there is no such store. */
export const countIn = (database: IDBDatabase, store: string, key?: IDBValidKey): Promise<number> =>
  asked(database, store, 0, (rows) => rows.count(key));

/** Undefined where there is no such row, or no such store. */
export const rowIn = (database: IDBDatabase, store: string, key: IDBValidKey): Promise<unknown> =>
  asked<unknown>(database, store, undefined, (rows) => rows.get(key));
