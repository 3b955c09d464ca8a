// Proves that the disk takes so much more, with nothing written where the meetings lie or their copies: on a full disk
// Chromium tears the log of a database by merely opening it, and dies of naming a private file. A cache has no such log.
import { asStorageError } from './asStorageError.ts';
import { type Bytes, randomBytes, randomId } from './bytes.ts';
import { StorageError } from './storageError.ts';

const prefix = 'step-up.room.';
const piece = 49_152;
const atOnce = 48 * piece;

/** Nothing where there are no caches, or this browser denies them: then the database itself is the only place to ask. */
const emptyCache = async (name: string): Promise<Cache | undefined> => {
  if (typeof caches === 'undefined') return undefined;
  try {
    // What a window that was killed has left. One that is being written in by another window goes on without its name.
    for (const left of await caches.keys()) if (left.startsWith(prefix)) await caches.delete(left);
    return await caches.open(name);
  } catch (error) {
    if (asStorageError(error).code === 'denied') return undefined;
    throw error;
  }
};

const random = (bytes: number): Blob => {
  const pieces: Bytes[] = [];
  for (let left = bytes; left > 0; left -= piece) pieces.push(randomBytes(Math.min(left, piece)));
  return new Blob(pieces);
};

/** Written and taken away again. Rejects with 'full'. */
export const roomOnDisk = async (bytes: number, givenUp?: AbortSignal): Promise<void> => {
  const name = prefix + randomId();
  try {
    const cache = await emptyCache(name);
    for (let put = 0; cache && put < bytes; put += atOnce) {
      givenUp?.throwIfAborted();
      await cache.put(`/${name}/${put}`, new Response(random(Math.min(atOnce, bytes - put))));
    }
  } catch (error) {
    throw new StorageError('full', asStorageError(error).because);
  } finally {
    if (typeof caches !== 'undefined') await caches.delete(name).catch(() => undefined);
  }
};
