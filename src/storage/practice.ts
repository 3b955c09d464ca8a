// The place of a practice meeting: a database of its own under a key that was never written down and that nobody knows.
// Must never touch what lies in the vault of the device: only the log that both are written in is whole before it begins.
import { type Bytes, randomBytes } from './bytes.ts';
import { closeDatabase, declareDatabase, openDatabase } from './database.ts';
import { practiceDatabaseName } from './databaseName.ts';
import { type OpenVault, lockVault } from './openVault.ts';
import { holdsPractice, removePracticeDatabase } from './practiceLeft.ts';
import { createVault } from './vault.ts';
import { notesOfPractice, onWholeLog, vaultOnWholeLog } from './wholeLog.ts';

export interface Practice {
  readonly vault: OpenVault;
  /** Closes and deletes it. True when the browser shows that it is gone. */
  readonly end: () => Promise<boolean>;
}

const nobodyKnows = (): Promise<Bytes> => Promise.resolve(randomBytes(32));
const noPassphrase = 'thrown away with the window';

/** Null when another window practises already. Rejects as opening a database does. */
export const openPractice = async (): Promise<Practice | null> => {
  const letGo = await holdsPractice();
  if (letGo === null) return null;
  const database = declareDatabase(practiceDatabaseName);
  try {
    const left = await notesOfPractice();
    await vaultOnWholeLog();
    await removePracticeDatabase();
    const { header, keys } = await createVault(noPassphrase, nobodyKnows);
    await openDatabase(database, 'create');
    await onWholeLog(database, left);
    await database.vault.put(header);
    const vault: OpenVault = { header, keys, database };
    return {
      vault,
      end: async () => {
        lockVault(vault);
        const gone = await removePracticeDatabase();
        letGo();
        return gone;
      },
    };
  } catch (error) {
    closeDatabase(database);
    letGo();
    throw error;
  }
};
