// The small database of the citizen's own phone. It stands beside the vault and knows nothing of it: no key, no passphrase.
import { Dexie, type Table } from 'dexie';
import type { MineRow } from './mineRow.ts';
import { closeForGood, openInTime } from './openInTime.ts';

export const mineName = 'step-up-mine';
const mineVersion = 1;

/** What is read is unknown until it has been checked; what is put is known. */
export type MineDatabase = Dexie & { readonly pages: Table<unknown, string, MineRow> };

/** Declared, not opened: nothing is touched. */
export const declareMine = (name: string = mineName): MineDatabase => {
  Dexie.disableBfCache = true;
  Dexie.debug = false;
  const database = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict' }) as MineDatabase;
  database.version(mineVersion).stores({ pages: 'id' });
  database.on('versionchange', () => {
    closeForGood(database);
    return false;
  });
  return database;
};

/** Rejects as `openInTime` does. */
export const openMine = (database: MineDatabase, ifAbsent: 'refuse' | 'create'): Promise<void> =>
  openInTime(database, mineVersion, ifAbsent);
