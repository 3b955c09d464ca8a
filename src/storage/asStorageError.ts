// Tells what a browser's or Dexie's error means here, by its name and by the errors inside it: quota hides within AbortError.
import { StorageError, type StorageErrorCode } from './storageError.ts';

const codeOf: Readonly<Record<string, StorageErrorCode>> = {
  QuotaExceededError: 'full',
  SecurityError: 'denied',
  NotAllowedError: 'denied',
  MissingAPIError: 'denied',
  VersionError: 'newerDatabase',
  DatabaseClosedError: 'locked',
};

const names = (error: unknown, depth = 0): string[] => {
  if (depth > 5 || typeof error !== 'object' || error === null) return [];
  const name = 'name' in error && typeof error.name === 'string' ? error.name : 'Error';
  const inner = 'inner' in error ? error.inner : 'cause' in error ? error.cause : undefined;
  return [name, ...(inner === error ? [] : names(inner, depth + 1))];
};

/** `doing` matters for InvalidStateError: on opening it means storage is switched off, later that the disk gave up. */
export const asStorageError = (error: unknown, doing: 'opening' | 'using' = 'using'): StorageError => {
  if (error instanceof StorageError) return error;
  const because = names(error);
  const codes = because.map((name) => (name === 'InvalidStateError' && doing === 'opening' ? 'denied' : codeOf[name]));
  // A database that closed because of something worse is not merely locked.
  const known = codes.findLast((code) => code !== undefined);
  const onlyClosed = known === 'locked' && because.length > 1 && codes.at(-1) === undefined;
  return new StorageError(known === undefined || onlyClosed ? 'failed' : known, because);
};

/**
 * What it is called towards a person. Who locks has let go first: a database that is found closed was closed by the browser
 * or at a fault, and nothing is known to be saved.
 */
export const faultOf = (error: unknown): StorageErrorCode => {
  const { code } = asStorageError(error);
  return code === 'locked' ? 'failed' : code;
};
