// Sets up this device's vault and opens it. The passphrase passes through; no key is ever written down.
import { argon2InWorker } from './argon2InWorker.ts';
import { asStorageError } from './asStorageError.ts';
import { closeDatabase, type Database, declareDatabase, openDatabase } from './database.ts';
import { leaveMarker } from './deviceMarker.ts';
import type { DeriveKey, KdfCost } from './keyDerivation.ts';
import { followedHeader } from './followedHeader.ts';
import { writing } from './guarded.ts';
import type { OpenVault } from './openVault.ts';
import { tooWeak } from './passphrase.ts';
import { StorageError } from './storageError.ts';
import { storedHeader } from './storedHeader.ts';
import { createVault, unlockVault, type VaultKeys } from './vault.ts';
import type { VaultHeader } from './vaultHeader.ts';
import { notesOfPractice, onWholeLog } from './wholeLog.ts';

/** What a test, or a slower device, may choose; the rest of the app chooses nothing. */
export interface DeviceChoices {
  readonly name?: string;
  readonly deriveKey?: DeriveKey;
  readonly cost?: KdfCost;
}

/** Closes the database when `work` fails, and tells why in our words. */
export const orClose = async <T>(database: Database, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    closeDatabase(database);
    throw asStorageError(error);
  }
};

/** What a vault needs to be written down. */
interface FirstKeys extends DeviceChoices {
  /** As it is printed. */
  readonly recoveryKey?: string;
}

/**
 * A vault for a device that has none; its ways in are written at once, and nothing of anybody before. Rejects with 'badParameters' for
 * a weak passphrase or a key that nobody printed, 'keptAside' when there is one already.
 */
export const setUpDevice = async (
  passphrase: string,
  { name, deriveKey = argon2InWorker, cost, recoveryKey }: FirstKeys = {},
): Promise<OpenVault> => {
  if (tooWeak(passphrase) !== null) throw new StorageError('badParameters');
  const { header, keys } = await createVault(passphrase, deriveKey, cost, recoveryKey);
  const database = declareDatabase(name);
  const left = await notesOfPractice();
  await openDatabase(database, 'create');
  const put = () =>
    database.transaction('rw', database.vault, async () => {
      if ((await database.vault.get('header')) !== undefined) throw new StorageError('keptAside');
      await database.vault.put(header);
    });
  await orClose(database, async () => {
    await onWholeLog(database, left);
    await writing(database, put);
  });
  leaveMarker(header.vaultId);
  return followedHeader({ header, keys, database });
};

/** Opens the vault that lies here with the keys that `keysOf` takes out of its header. Rejects with 'noRoom' to begin on. */
export const openDevice = async (
  keysOf: (header: VaultHeader) => Promise<VaultKeys>,
  name?: string,
): Promise<OpenVault> => {
  const database = declareDatabase(name);
  await openDatabase(database, 'refuse');
  return orClose(database, async () => {
    const header = await storedHeader(database);
    const keys = await keysOf(header);
    await onWholeLog(database);
    leaveMarker(header.vaultId);
    return followedHeader({ header, keys, database });
  });
};

/** Rejects with 'wrongKey' and changes nothing; with 'gone', 'tampered', 'tooNew' or as opening a database does. */
export const unlockDevice = (
  passphrase: string,
  { name, deriveKey = argon2InWorker }: DeviceChoices = {},
): Promise<OpenVault> => openDevice((header) => unlockVault(header, passphrase, deriveKey), name);
