// The one IndexedDB database of a vault. `version()` here is for stores and indexes only; what documents look like is told by their `fmt`.
// Opens only when told to: a database that Dexie opens again by itself may be an empty one, or one that is newer than this code.
import { Dexie, type Table } from 'dexie';
import { databaseName, databaseVersion } from './databaseName.ts';
import type { DeletionNote } from './deletionNote.ts';
import { closeForGood, openInTime } from './openInTime.ts';
import type { SealedRow } from './sealedRow.ts';
import type { VaultHeader } from './vaultHeader.ts';
import { withinTime } from './withinTime.ts';

interface Probe {
  readonly k: 'probe';
  readonly bytes: Uint8Array;
}

/** What stood in a form when the app locked itself. */
interface UntoldRow {
  readonly k: 'untold';
  readonly row: SealedRow;
}

/** What is read is unknown until it has been checked; what is put is known. */
export type Database = Dexie & {
  readonly vault: Table<unknown, string, VaultHeader | Probe | DeletionNote | UntoldRow>;
  readonly docs: Table<unknown, string, SealedRow>;
  readonly sums: Table<unknown, string, SealedRow>;
  readonly pages: Table<unknown>;
  readonly undo: Table<unknown, string>;
};

export const closeDatabase = (database: Database): void => closeForGood(database);

/** Another window brings a newer edition, or deletes everything: this window must let go. */
export type LettingGo = 'newer' | 'deleted';

const lastWords = new WeakMap<Database, (why: LettingGo) => Promise<unknown>>();
/** The other window waits meanwhile, so not for long. */
const longestLastWords = 2_000;

/** `finish` is run when this window must let go. For 'newer' the disk still takes what is written in it. */
export const whenLettingGo = (database: Database, finish: (why: LettingGo) => Promise<unknown>): (() => void) => {
  lastWords.set(database, finish);
  return () => void lastWords.delete(database);
};

const letGo = async (database: Database, why: LettingGo): Promise<void> => {
  if (why === 'deleted') closeDatabase(database);
  const finish = lastWords.get(database);
  if (finish) await withinTime(finish(why), longestLastWords).catch(() => undefined);
  closeDatabase(database);
};

/** Declared, not opened: nothing is touched. */
export const declareDatabase = (name: string = databaseName): Database => {
  // Dexie would close every database of a page that is put aside, just before our last moment needs it, and leave it closed.
  Dexie.disableBfCache = true;
  // On localhost it would trace each failed request to the console.
  Dexie.debug = false;
  const database = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict' }) as Database;
  database.version(1).stores({ vault: 'k', docs: 'id', sums: 'id, gen', pages: 'p' });
  database.version(databaseVersion).stores({ undo: 'id' });
  database.on('versionchange', ({ newVersion }) => {
    void letGo(database, newVersion === null ? 'deleted' : 'newer');
    return false;
  });
  return database;
};

/** Rejects as `openInTime` does. */
export const openDatabase = (database: Database, ifAbsent: 'refuse' | 'create'): Promise<void> =>
  openInTime(database, databaseVersion, ifAbsent);
