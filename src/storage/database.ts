// The one IndexedDB database. `version()` here is for stores and indexes only; what documents look like is told by their `fmt`.
// Opens only when told to: a database that Dexie opens again by itself may be an empty one, or one that is newer than this code.
import { Dexie, type Table } from 'dexie';
import { asStorageError } from './asStorageError.ts';
import { databaseName, databaseVersion } from './databaseName.ts';
import type { SealedRow } from './sealedRow.ts';
import { StorageError } from './storageError.ts';
import { storedVersion } from './storedVersion.ts';
import type { VaultHeader } from './vaultHeader.ts';
import { withinTime } from './withinTime.ts';

interface Probe {
  readonly k: 'probe';
  readonly bytes: Uint8Array;
}

/** What is read is unknown until it has been checked; what is put is known. */
export type Database = Dexie & {
  readonly vault: Table<unknown, string, VaultHeader | Probe>;
  readonly docs: Table<unknown, string, SealedRow>;
  readonly sums: Table<unknown, string, SealedRow>;
};

export const closeDatabase = (database: Database): void => database.close({ disableAutoOpen: true });

/** Declared, not opened: nothing is touched. */
export const declareDatabase = (name: string = databaseName): Database => {
  // Dexie would close every database of a page that is put aside, just before our last moment needs it, and leave it closed.
  Dexie.disableBfCache = true;
  // On localhost it would trace each failed request to the console.
  Dexie.debug = false;
  const database = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict' }) as Database;
  database.version(databaseVersion).stores({ vault: 'k', docs: 'id', sums: 'id, gen', pages: 'p' });
  database.on('versionchange', () => {
    closeDatabase(database);
    return false;
  });
  return database;
};

const opened = async (database: Database): Promise<void> => {
  let blocked = false;
  const note = (): boolean => {
    blocked = true;
    return false;
  };
  database.on('blocked', note);
  try {
    await withinTime(database.open());
  } catch (error) {
    // Others are asked to step aside and mostly do: only one that never does is in the way.
    throw blocked && error instanceof StorageError && error.code === 'timedOut' ? new StorageError('blocked') : error;
  } finally {
    database.on('blocked').unsubscribe(note);
  }
};

/**
 * Opens, or opens again after it was closed. `ifAbsent: 'refuse'` rejects with 'gone' where there is no database.
 * Rejects with 'newerDatabase', 'blocked', 'denied', 'timedOut' or 'failed', and is then closed.
 */
export const openDatabase = async (database: Database, ifAbsent: 'refuse' | 'create'): Promise<void> => {
  try {
    const version = await storedVersion(database.name);
    if (version > databaseVersion * 10) throw new StorageError('newerDatabase');
    if (version === 0 && ifAbsent === 'refuse') throw new StorageError('gone');
    await opened(database);
  } catch (error) {
    closeDatabase(database);
    throw asStorageError(error, 'opening');
  }
};
