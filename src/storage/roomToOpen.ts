// Asked before anything of this page opens a database of ours: on a full disk the opening itself can be what loses it.
import { roomOnDisk } from './roomOnDisk.ts';
import { StorageError } from './storageError.ts';
import { patienceForMuch, withinTime } from './withinTime.ts';

/** A log, which the browser may write out as a table when it opens. */
const bytes = 4_194_304;

let proved: Promise<void> | undefined;

/** Once for each page. Rejects with 'noRoom', and asks the disk again the next time. */
export const roomToOpen = (): Promise<void> => {
  proved ??= withinTime(roomOnDisk(bytes), patienceForMuch).catch(() => {
    proved = undefined;
    throw new StorageError('noRoom');
  });
  return proved;
};
