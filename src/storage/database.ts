// The one IndexedDB database of a vault. `version()` here is for stores and indexes only; what documents look like is told by their `fmt`.
// Opens only when told to: a database that Dexie opens again by itself may be an empty one, or one that is newer than this code.
import { Dexie, type Table } from 'dexie';
import { databaseName, databaseVersion } from './databaseName.ts';
import { closeForGood, openInTime } from './openInTime.ts';
import type { SealedRow } from './sealedRow.ts';
import type { VaultHeader } from './vaultHeader.ts';

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

export const closeDatabase = (database: Database): void => closeForGood(database);

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

/** Rejects as `openInTime` does. */
export const openDatabase = (database: Database, ifAbsent: 'refuse' | 'create'): Promise<void> =>
  openInTime(database, databaseVersion, ifAbsent);
