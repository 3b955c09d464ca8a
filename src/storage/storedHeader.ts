// The header of a vault as it lies on the disk: read and checked, and replaced whole by one put.
import { withBytesWritten } from './bytesInJson.ts';
import type { Database } from './database.ts';
import { writing } from './guarded.ts';
import { StorageError } from './storageError.ts';
import { readVaultHeader, type VaultHeader } from './vaultHeader.ts';

/** Rejects with 'gone' when there is no header. */
export const storedHeader = async (database: Database): Promise<VaultHeader> => {
  const header = await database.vault.get('header');
  if (header === undefined) throw new StorageError('gone');
  return readVaultHeader(header);
};

const sameHeader = (one: VaultHeader, other: VaultHeader): boolean =>
  JSON.stringify(one, withBytesWritten) === JSON.stringify(other, withBytesWritten);

/** Rejects with 'keysChanged' and changes nothing when `before` is not what lies there any more. */
export const replaceHeader = async (database: Database, before: VaultHeader, after: VaultHeader): Promise<void> => {
  await writing(database, () =>
    database.transaction('rw', database.vault, async () => {
      if (!sameHeader(await storedHeader(database), before)) throw new StorageError('keysChanged');
      await database.vault.put(after);
    }),
  );
};
