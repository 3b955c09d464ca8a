// A disk that has failed may never answer. Nothing here waits for ever.
import { StorageError } from './storageError.ts';

export const patience = 5_000;
/** For many megabytes at once: a new log, or a batch of meetings. */
export const patienceForMuch = 30_000;

/** Settles as `work` does, or rejects with 'timedOut' after `milliseconds`. The work itself cannot be called back. */
export const withinTime = <T>(work: PromiseLike<T>, milliseconds = patience): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StorageError('timedOut')), milliseconds);
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new StorageError('failed'));
      },
    );
  });
