// Brings a lost vault back from what lies outside the database. Everything is unsealed once before anything is written,
// and then all of it is put, or nothing.
import { argon2InWorker } from './argon2InWorker.ts';
import { withBytesWritten } from './bytesInJson.ts';
import { type Database, declareDatabase, openDatabase } from './database.ts';
import { type DeviceChoices, orClose } from './device.ts';
import { leaveMarker } from './deviceMarker.ts';
import { followedHeader } from './followedHeader.ts';
import { writing } from './guarded.ts';
import type { DeriveKey } from './keyDerivation.ts';
import { readCopies } from './openCopy.ts';
import type { OpenVault } from './openVault.ts';
import type { Rescue } from './rescueFile.ts';
import { revOfRows } from './restorePlan.ts';
import { noteOnDisk, noteRunning } from './runningNote.ts';
import { type SealedMeeting, unsealMeeting } from './sealedMeeting.ts';
import { StorageError } from './storageError.ts';
import { unlockVaultByEither, type VaultKeys } from './vault.ts';
import type { VaultHeader } from './vaultHeader.ts';

type Opened = Pick<OpenVault, 'header' | 'keys'>;

const isWrongKey = (error: unknown): boolean =>
  error instanceof StorageError && (error.code === 'wrongKey' || error.code === 'wrongRecoveryKey');

/** The first that opens. That the key is wrong is said only when it fits none. */
const firstOpened = async (rescues: readonly Rescue[], typed: string, deriveKey: DeriveKey): Promise<Opened> => {
  const tried = new Map<string, Promise<VaultKeys>>();
  const whyNot: unknown[] = [];
  for (const { header, meeting } of rescues) {
    const written = JSON.stringify(header, withBytesWritten);
    const unlocking = tried.get(written) ?? unlockVaultByEither(header, typed, deriveKey);
    tried.set(written, unlocking);
    try {
      const keys = await unlocking;
      await unsealMeeting(keys, meeting);
      return { header, keys };
    } catch (error) {
      whyNot.push(error);
    }
  }
  throw whyNot.find((error) => !isWrongKey(error)) ?? whyNot[0] ?? new StorageError('missing');
};

/** Of each meeting that opens the latest revision. */
const latestOfEach = async (keys: VaultKeys, rescues: readonly Rescue[]): Promise<readonly SealedMeeting[]> => {
  const opens = await Promise.allSettled(rescues.map(({ meeting }) => unsealMeeting(keys, meeting)));
  const latest = new Map<string, SealedMeeting>();
  for (const [at, { meeting }] of rescues.entries()) {
    if (opens[at]?.status !== 'fulfilled' || (latest.get(meeting.id)?.rev ?? 0) >= meeting.rev) continue;
    latest.set(meeting.id, meeting);
  }
  return [...latest.values()];
};

/** Nothing but Dexie is awaited inside. What lies there and is as new stays. */
const putAll = (database: Database, header: VaultHeader, meetings: readonly SealedMeeting[]): PromiseLike<void> => {
  const { vault, docs, sums } = database;
  return database.transaction('rw', vault, docs, sums, async () => {
    if ((await vault.get('header')) !== undefined) throw new StorageError('keptAside');
    await vault.put(header);
    const [last] = await sums.orderBy('gen').reverse().limit(1).keys();
    let gen = typeof last === 'number' ? last : 0;
    for (const { id, rev, document, summary } of meetings) {
      if (revOfRows(await docs.get(id), await sums.get(id)) >= rev) continue;
      gen += 1;
      await Promise.all([docs.put({ ...document, gen }), sums.put({ ...summary, gen })]);
    }
  });
};

/**
 * Takes the vault of the first that opens; the others come along if they are of the same vault and open. `typed` is its
 * passphrase or its key on paper. Rejects as below.
 */
export const restoreDevice = async (
  rescues: readonly Rescue[],
  typed: string,
  { name, deriveKey = argon2InWorker }: DeviceChoices = {},
): Promise<OpenVault> => {
  const { header, keys } = await firstOpened(rescues, typed, deriveKey);
  const meetings = await latestOfEach(keys, rescues);
  const database = declareDatabase(name);
  await openDatabase(database, 'create');
  noteRunning(database);
  await orClose(database, () => writing(database, () => putAll(database, header, meetings)));
  await orClose(database, () => writing(database, () => noteOnDisk(database, [])));
  leaveMarker(header.vaultId);
  return followedHeader({ header, keys, database });
};

/**
 * For a device that is 'gone': a vault again, with the meetings that were last open. Rejects with 'missing' when there is
 * no copy, 'wrongKey' or 'wrongRecoveryKey' and changes nothing, 'keptAside' when there is a vault already.
 */
export const rescueFromCopy = async (typed: string, choices?: DeviceChoices): Promise<OpenVault> =>
  restoreDevice(await readCopies(), typed, choices);
