// Brings a lost vault back from what lies outside the database. Everything is unsealed once before anything is written.
import { argon2InWorker } from './argon2InWorker.ts';
import { declareDatabase, openDatabase } from './database.ts';
import { type DeviceChoices, orClose } from './device.ts';
import { leaveMarker } from './deviceMarker.ts';
import { followedHeader } from './followedHeader.ts';
import { putRows } from './meetingRows.ts';
import { readCopies } from './openCopy.ts';
import type { OpenVault } from './openVault.ts';
import type { Rescue } from './rescueFile.ts';
import { sealMeeting, type StoredMeeting, unsealMeeting } from './sealedMeeting.ts';
import { StorageError } from './storageError.ts';
import { unlockVaultByEither } from './vault.ts';

/**
 * Takes the vault of the first; the others come along if they are of the same vault and open. `typed` is its passphrase or its
 * key on paper. Rejects as below.
 */
export const restoreDevice = async (
  rescues: readonly Rescue[],
  typed: string,
  { name, deriveKey = argon2InWorker }: DeviceChoices = {},
): Promise<OpenVault> => {
  const [first] = rescues;
  if (first === undefined) throw new StorageError('missing');
  const { header } = first;
  const keys = await unlockVaultByEither(header, typed, deriveKey);
  await unsealMeeting(keys, first.meeting);
  const opens = await Promise.allSettled(rescues.map(({ meeting }) => unsealMeeting(keys, meeting)));
  const database = declareDatabase(name);
  await openDatabase(database, 'create');
  await orClose(database, async () => {
    await database.transaction('rw', database.vault, async () => {
      if ((await database.vault.get('header')) !== undefined) throw new StorageError('keptAside');
      await database.vault.put(header);
    });
    for (const [at, { meeting }] of rescues.entries()) {
      if (opens[at]?.status === 'fulfilled') await putRows(database, meeting, 'newer');
    }
  });
  leaveMarker(header.vaultId);
  return followedHeader({ header, keys, database });
};

/**
 * For a device that is 'gone': a vault again, with the meetings that were last open. Rejects with 'missing' when there is
 * no copy, 'wrongKey' or 'wrongRecoveryKey' and changes nothing, 'keptAside' when there is a vault already.
 */
export const rescueFromCopy = async (typed: string, choices?: DeviceChoices): Promise<OpenVault> =>
  restoreDevice(await readCopies(), typed, choices);

/** Takes a meeting out of an opened rescue file into this vault, under this vault's key; never over a later or equal revision. */
export const takeInMeeting = async (vault: OpenVault, meeting: StoredMeeting): Promise<'takenIn' | 'alreadyNewer'> => {
  try {
    await putRows(vault.database, await sealMeeting(vault.keys, meeting), 'newer');
    return 'takenIn';
  } catch (error) {
    if (error instanceof StorageError && error.code === 'stale') return 'alreadyNewer';
    throw error;
  }
};
