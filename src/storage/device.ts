// Sets up this device's vault and opens it. The passphrase passes through; no key is ever written down.
import { argon2InWorker } from './argon2InWorker.ts';
import { asStorageError } from './asStorageError.ts';
import { closeDatabase, type Database, declareDatabase, openDatabase } from './database.ts';
import { leaveMarker } from './deviceMarker.ts';
import type { DeriveKey, KdfCost } from './keyDerivation.ts';
import type { OpenVault } from './openVault.ts';
import { tooWeak } from './passphrase.ts';
import { StorageError } from './storageError.ts';
import { createVault, unlockVault } from './vault.ts';
import { readVaultHeader, type VaultHeader } from './vaultHeader.ts';

/** What a test, or a slower device, may choose; the rest of the app chooses nothing. */
export interface DeviceChoices {
  readonly name?: string;
  readonly deriveKey?: DeriveKey;
  readonly cost?: KdfCost;
}

/** Rejects with 'gone' when there is no header. */
export const storedHeader = async (database: Database): Promise<VaultHeader> => {
  const header = await database.vault.get('header');
  if (header === undefined) throw new StorageError('gone');
  return readVaultHeader(header);
};

/** Closes the database when `work` fails, and tells why in our words. */
export const orClose = async <T>(database: Database, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    closeDatabase(database);
    throw asStorageError(error);
  }
};

/** A vault for a device that has none. Rejects with 'badParameters' for a weak passphrase, 'keptAside' when there is one already. */
export const setUpDevice = async (
  passphrase: string,
  { name, deriveKey = argon2InWorker, cost }: DeviceChoices = {},
): Promise<OpenVault> => {
  if (tooWeak(passphrase) !== null) throw new StorageError('badParameters');
  const { header, keys } = await createVault(passphrase, deriveKey, cost);
  const database = declareDatabase(name);
  await openDatabase(database, 'create');
  await orClose(database, async () => {
    await database.transaction('rw', database.vault, async () => {
      if ((await database.vault.get('header')) !== undefined) throw new StorageError('keptAside');
      await database.vault.put(header);
    });
  });
  leaveMarker(header.vaultId);
  return { header, keys, database };
};

/** Rejects with 'wrongKey' and changes nothing; with 'gone', 'tampered', 'tooNew' or as opening a database does. */
export const unlockDevice = async (
  passphrase: string,
  { name, deriveKey = argon2InWorker }: DeviceChoices = {},
): Promise<OpenVault> => {
  const database = declareDatabase(name);
  await openDatabase(database, 'refuse');
  return orClose(database, async () => {
    const header = await storedHeader(database);
    const keys = await unlockVault(header, passphrase, deriveKey);
    leaveMarker(header.vaultId);
    return { header, keys, database };
  });
};
