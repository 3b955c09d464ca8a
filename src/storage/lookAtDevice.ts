// The first question of every start: what is on this device? Reads only, and needs neither keys nor Dexie.
import { asStorageError } from './asStorageError.ts';
import { databaseName, databaseVersion } from './databaseName.ts';
import { readMarker } from './deviceMarker.ts';
import { storedVersion } from './storedVersion.ts';
import { withinTime } from './withinTime.ts';

/**
 * 'new' first start; 'locked' a vault waits for its passphrase; 'gone' there was one, and the browser has lost it;
 * 'newerDatabase' a newer version of the app has been here; 'denied' nothing can be stored in this browser;
 * 'noRoom' the disk is too full to open anything; 'blocked' another window is in the way; 'insecure' the page was not fetched over https, and browsers then encrypt nothing.
 */
export type Device = 'new' | 'locked' | 'gone' | 'newerDatabase' | 'denied' | 'noRoom' | 'blocked' | 'insecure';

const hasHeader = (name: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(request.error ?? new Error('open'));
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      const database = request.result;
      const settle = (found: boolean) => {
        database.close();
        resolve(found);
      };
      if (!database.objectStoreNames.contains('vault')) return settle(false);
      const count = database.transaction('vault').objectStore('vault').count('header');
      count.onsuccess = () => settle(count.result > 0);
      count.onerror = () => reject(count.error ?? new Error('count'));
    };
  });

/** Never rejects. */
export const lookAtDevice = async (name: string = databaseName): Promise<Device> => {
  if (globalThis.isSecureContext === false) return 'insecure';
  try {
    const version = await storedVersion(name);
    if (version > databaseVersion * 10) return 'newerDatabase';
    if (version > 0 && (await withinTime(hasHeader(name)))) return 'locked';
    return readMarker() === null ? 'new' : 'gone';
  } catch (error) {
    const { code } = asStorageError(error, 'opening');
    return code === 'blocked' || code === 'timedOut'
      ? 'blocked'
      : code === 'newerDatabase' || code === 'noRoom'
        ? code
        : 'denied';
  }
};
