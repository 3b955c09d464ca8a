// The first question of every start: what is on this device? Reads only, and needs neither keys nor Dexie.
import { asStorageError } from './asStorageError.ts';
import { databaseName, databaseVersion } from './databaseName.ts';
import { readMarker } from './deviceMarker.ts';
import { countIn, lookInside } from './lookInside.ts';
import { takeNotesAway } from './ourNotes.ts';
import { storedVersion } from './storedVersion.ts';
import { wasWiped } from './wipeNote.ts';

/**
 * 'new' first start; 'locked' a vault waits for its passphrase; 'gone' there was one, and the browser has lost it;
 * 'newerDatabase' a newer version of the app has been here; 'denied' nothing can be stored in this browser;
 * 'noRoom' the disk is too full to open anything; 'blocked' another window is in the way; 'insecure' the page was not
 * fetched over https, and browsers then encrypt nothing.
 */
export type Device = 'new' | 'locked' | 'gone' | 'newerDatabase' | 'denied' | 'noRoom' | 'blocked' | 'insecure';

const hasHeader = async (name: string): Promise<boolean> =>
  (await lookInside(name, 0, (database) => countIn(database, 'vault', 'header'))) > 0;

/** A note of a vault that a person has deleted says nothing: the browser was killed before it had let go of it. */
const withoutVault = async (): Promise<'new' | 'gone'> => {
  const marker = readMarker();
  if (marker === null) return 'new';
  if (!(await wasWiped(marker.vaultId))) return 'gone';
  takeNotesAway();
  return 'new';
};

const whyNot = (error: unknown): Device => {
  const { code } = asStorageError(error, 'opening');
  if (code === 'blocked' || code === 'timedOut') return 'blocked';
  return code === 'newerDatabase' || code === 'noRoom' ? code : 'denied';
};

/** Never rejects. */
export const lookAtDevice = async (name: string = databaseName): Promise<Device> => {
  if (globalThis.isSecureContext === false) return 'insecure';
  try {
    const version = await storedVersion(name);
    if (version > databaseVersion * 10) return 'newerDatabase';
    if (version > 0 && (await hasHeader(name))) return 'locked';
    return await withoutVault();
  } catch (error) {
    return whyNot(error);
  }
};
