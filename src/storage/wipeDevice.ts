// Takes everything of this app off this browser: databases, copies and notes, whoever they belong to. Needs no key.
// Killed at any moment the meetings are all there or all gone: what only helps them goes first, their database at once.
import { asStorageError } from './asStorageError.ts';
import { databaseName } from './databaseName.ts';
import { readMarker } from './deviceMarker.ts';
import { countIn, lookInside } from './lookInside.ts';
import { mineName } from './mineDatabase.ts';
import { removeEveryCopy } from './openCopy.ts';
import { ourNotes, takeNotesAway } from './ourNotes.ts';
import { StorageError } from './storageError.ts';
import { noteWipe } from './wipeNote.ts';
import { patience } from './withinTime.ts';

const isOurs = (name: string): boolean => name === databaseName || name.startsWith(`${databaseName}-`);

export interface Wiped {
  /** Null when they could not be counted. */
  readonly meetings: number | null;
  readonly databases: number;
  readonly copies: number;
  readonly notes: number;
}

/** Ours in this browser, the meetings last. A browser that does not tell has those we know. */
const ourDatabases = async (): Promise<readonly string[]> => {
  const known = [mineName, databaseName];
  const found =
    typeof indexedDB.databases === 'function' ? await indexedDB.databases() : known.map((name) => ({ name }));
  const names = found.flatMap(({ name }) => (name !== undefined && isOurs(name) ? [name] : []));
  return names.toSorted((one, other) => Number(one === databaseName) - Number(other === databaseName));
};

/** How many meetings lie here; null when that cannot be told. Creates nothing. Never rejects. */
export const meetingsLyingHere = async (): Promise<number | null> => {
  try {
    return await lookInside(databaseName, 0, (database) => countIn(database, 'docs'));
  } catch {
    return null;
  }
};

/** A window that does not let go keeps it: then it is 'blocked', and goes when that window is closed. */
const deleted = (name: string, limit: number): Promise<void> =>
  new Promise((resolve, reject) => {
    let blocked = false;
    const request = indexedDB.deleteDatabase(name);
    const late = setTimeout(() => reject(new StorageError(blocked ? 'blocked' : 'timedOut')), limit);
    request.addEventListener('blocked', () => {
      blocked = true;
    });
    request.addEventListener('success', () => {
      clearTimeout(late);
      resolve();
    });
    request.addEventListener('error', () => {
      clearTimeout(late);
      reject(request.error ?? new Error('delete'));
    });
  });

/** Rejects with 'blocked' while another window holds a database, else as the disk does; press again and it goes on. */
export const wipeDevice = async (limit = patience): Promise<Wiped> => {
  try {
    const meetings = await meetingsLyingHere();
    const marker = readMarker();
    if (marker) await noteWipe(marker.vaultId);
    const copies = await removeEveryCopy();
    const notes = takeNotesAway();
    const databases = await ourDatabases();
    for (const name of databases) await deleted(name, limit);
    return { meetings, databases: databases.length, copies, notes };
  } catch (error) {
    throw asStorageError(error);
  }
};

/** What of ours can still be found; empty after a wipe. Rejects when the browser does not answer. */
export const leftOnDevice = async (): Promise<readonly string[]> => [...(await ourDatabases()), ...ourNotes()];
