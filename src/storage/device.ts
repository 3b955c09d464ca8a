// Sets up this device's vault and opens it. The passphrase passes through; no key is ever written down.
import { argon2InWorker } from './argon2InWorker.ts';
import { asStorageError } from './asStorageError.ts';
import { closeDatabase, type Database, declareDatabase, openDatabase } from './database.ts';
import { leaveMarker } from './deviceMarker.ts';
import type { DeriveKey, KdfCost } from './keyDerivation.ts';
import { followedHeader } from './followedHeader.ts';
import { writing } from './guarded.ts';
import { beginNewLog, roomForNewLog } from './newLog.ts';
import type { OpenVault } from './openVault.ts';
import { tooWeak } from './passphrase.ts';
import { noteOnDisk, noteRunning, notesLeft } from './runningNote.ts';
import { StorageError } from './storageError.ts';
import { storedHeader } from './storedHeader.ts';
import { createVault, unlockVault, type VaultKeys } from './vault.ts';
import type { VaultHeader } from './vaultHeader.ts';
import { patienceForMuch } from './withinTime.ts';

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
 * A vault for a device that has none; its ways in are written at once, and nothing before. Rejects with 'badParameters' for
 * a weak passphrase or a key that nobody printed, 'keptAside' when there is one already.
 */
export const setUpDevice = async (
  passphrase: string,
  { name, deriveKey = argon2InWorker, cost, recoveryKey }: FirstKeys = {},
): Promise<OpenVault> => {
  if (tooWeak(passphrase) !== null) throw new StorageError('badParameters');
  const { header, keys } = await createVault(passphrase, deriveKey, cost, recoveryKey);
  const database = declareDatabase(name);
  await openDatabase(database, 'create');
  noteRunning(database);
  const put = () =>
    database.transaction('rw', database.vault, async () => {
      if ((await database.vault.get('header')) !== undefined) throw new StorageError('keptAside');
      await database.vault.put(header);
    });
  await orClose(database, () => writing(database, () => put().then(() => noteOnDisk(database, []))));
  leaveMarker(header.vaultId);
  return followedHeader({ header, keys, database });
};

/** A log that was cut short takes the whole database with it when it is written on: a new one is begun first. */
const onWholeLog = async (database: Database): Promise<void> => {
  const left = await notesLeft(database);
  if (left.length > 0) {
    await roomForNewLog().catch(() => {
      throw new StorageError('noRoom');
    });
    await writing(database, () => beginNewLog(database), patienceForMuch);
  }
  // Held before it is written: another window that finds it must not take it for one that was cut off.
  noteRunning(database);
  await writing(database, () => noteOnDisk(database, left));
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
