// Takes everything of this app off this browser: databases, copies and notes, whoever they belong to. Needs no key.
// Killed at any moment the meetings are all there or all gone: what only helps them goes first, their database at once.
import { asStorageError } from './asStorageError.ts';
import { databaseName } from './databaseName.ts';
import { mineName } from './mineDatabase.ts';
import { removeEveryCopy } from './openCopy.ts';
import { roomToOpen } from './roomToOpen.ts';
import { StorageError } from './storageError.ts';
import { patience, withinTime } from './withinTime.ts';

const notePrefix = 'step-up.';
const isOurs = (name: string): boolean => name === databaseName || name.startsWith(`${databaseName}-`);

export interface Wiped {
  /** Null when they could not be counted. */
  readonly meetings: number | null;
  readonly databases: number;
  readonly copies: number;
  readonly notes: number;
}

/** Ours in this browser, the meetings last. A browser that does not tell has those we know. */
const ourDatabases = async (): Promise<readonly string[]> => {
  const known = [mineName, databaseName];
  const found =
    typeof indexedDB.databases === 'function' ? await indexedDB.databases() : known.map((name) => ({ name }));
  const names = found.flatMap(({ name }) => (name !== undefined && isOurs(name) ? [name] : []));
  return names.toSorted((one, other) => Number(one === databaseName) - Number(other === databaseName));
};

const counted = (name: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('error', () => reject(request.error ?? new Error('open')));
    request.addEventListener('success', () => {
      const database = request.result;
      const settle = (count: number) => {
        database.close();
        resolve(count);
      };
      if (!database.objectStoreNames.contains('docs')) return settle(0);
      const count = database.transaction('docs').objectStore('docs').count();
      count.addEventListener('success', () => settle(count.result));
      count.addEventListener('error', () => {
        database.close();
        reject(count.error ?? new Error('count'));
      });
    });
  });

/** How many meetings lie here; null when that cannot be told. Opens nothing that is not there. Never rejects. */
export const meetingsLyingHere = async (): Promise<number | null> => {
  try {
    await roomToOpen();
    const names = await withinTime(ourDatabases());
    return names.includes(databaseName) ? await withinTime(counted(databaseName)) : 0;
  } catch {
    return null;
  }
};

/** A window that does not let go keeps it: then it is 'blocked', and goes when that window is closed. */
const deleted = (name: string, limit: number): Promise<void> =>
  new Promise((resolve, reject) => {
    let blocked = false;
    const request = indexedDB.deleteDatabase(name);
    const late = setTimeout(() => reject(new StorageError(blocked ? 'blocked' : 'timedOut')), limit);
    request.addEventListener('blocked', () => {
      blocked = true;
    });
    request.addEventListener('success', () => {
      clearTimeout(late);
      resolve();
    });
    request.addEventListener('error', () => {
      clearTimeout(late);
      reject(request.error ?? new Error('delete'));
    });
  });

const ourNotes = (): readonly string[] => {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(notePrefix));
  } catch {
    return [];
  }
};

/** Rejects with 'blocked' while another window holds a database, else as the disk does; press again and it goes on. */
export const wipeDevice = async (limit = patience): Promise<Wiped> => {
  try {
    const meetings = await meetingsLyingHere();
    const copies = await removeEveryCopy();
    const notes = ourNotes();
    for (const key of notes) localStorage.removeItem(key);
    const databases = await ourDatabases();
    for (const name of databases) await deleted(name, limit);
    return { meetings, databases: databases.length, copies, notes: notes.length };
  } catch (error) {
    throw asStorageError(error);
  }
};

/** What of ours can still be found; empty after a wipe. Rejects when the browser does not answer. */
export const leftOnDevice = async (): Promise<readonly string[]> => [...(await ourDatabases()), ...ourNotes()];
