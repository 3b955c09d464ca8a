// How much of a stranger's file is taken in at all. Each is far above what a meeting needs, and far below what a computer cannot bear.
import { StorageError } from './storageError.ts';

const kibi = 1024;
const mebi = kibi * kibi;

export const importCaps = {
  fileBytes: 200 * mebi,
  headerBytes: 64 * kibi,
  /** All that is unpacked of one file. */
  inflatedBytes: 1024 * mebi,
  /** Unpacked against packed; the first few megabytes are free, for a short text may shrink to next to nothing. */
  ratio: 200,
  ratioFrom: 16 * mebi,
  /** One meeting, written out. */
  lineBytes: 2 * mebi,
  depth: 32,
  rows: 200_000,
  /** One text, in UTF-16 units. */
  text: 100_000,
} as const;

/** Throws 'tooLarge' before a byte of it is read. */
export const boundedFile = (file: Blob, most: number = importCaps.fileBytes): void => {
  if (file.size > most) throw new StorageError('tooLarge');
};
