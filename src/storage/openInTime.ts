// Opens a declared database, and tells one that another window holds from one that never answers.
import type { Dexie } from 'dexie';
import { asStorageError } from './asStorageError.ts';
import { StorageError } from './storageError.ts';
import { storedVersion } from './storedVersion.ts';
import { withinTime } from './withinTime.ts';

/** It stays closed until somebody opens it again: Dexie must not do so by itself. */
export const closeForGood = (database: Dexie): void => database.close({ disableAutoOpen: true });

/** Names of databases that this window asked for and another one keeps: the browser answers nothing else before that. */
const kept = new Set<string>();

const opened = async (database: Dexie): Promise<void> => {
  let blocked = false;
  const note = (): boolean => {
    blocked = true;
    return false;
  };
  database.on('blocked', note);
  try {
    await withinTime(database.open());
  } catch (error) {
    // Others are asked to step aside and mostly do: only one that never does is in the way.
    if (!blocked || !(error instanceof StorageError) || error.code !== 'timedOut') throw error;
    kept.add(database.name);
    throw new StorageError('blocked');
  } finally {
    database.on('blocked').unsubscribe(note);
  }
};

/**
 * Opens, or opens again after it was closed. `ifAbsent: 'refuse'` rejects with 'gone' where there is no database.
 * Rejects with 'newerDatabase', 'blocked', 'denied', 'timedOut' or 'failed', and is then closed.
 */
export const openInTime = async (
  database: Dexie,
  newestVersion: number,
  ifAbsent: 'refuse' | 'create',
): Promise<void> => {
  try {
    const version = await storedVersion(database.name);
    kept.delete(database.name);
    if (version > newestVersion * 10) throw new StorageError('newerDatabase');
    if (version === 0 && ifAbsent === 'refuse') throw new StorageError('gone');
    await opened(database);
  } catch (error) {
    closeForGood(database);
    const known = asStorageError(error, 'opening');
    throw known.code === 'timedOut' && kept.has(database.name) ? new StorageError('blocked') : known;
  }
};
