// A value as bytes whose number tells little: length, UTF-8 JSON, and zeros up to a whole bucket.
import type { Bytes } from './bytes.ts';
import { StorageError } from './storageError.ts';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

// Half a surrogate pair is no letter: screens draw U+FFFD for it, and UTF-8, files and QR cannot carry it.
// It becomes U+FFFD here too, so that disk, screen and paper say the same.
const asWritten = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value;

/** JSON writes half a pair as an escape: only then is each text looked at, which takes twice as long. */
const halfAPair = /\\ud[89a-f]/;

const everyNumberIsFinite = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(everyNumberIsFinite);
};

const asJson = (value: unknown): string => {
  try {
    const json: string | undefined = everyNumberIsFinite(value) ? JSON.stringify(value) : undefined;
    if (json !== undefined) return halfAPair.test(json) ? JSON.stringify(value, asWritten) : json;
  } catch {
    // Circles, bigints and bottomless nesting: told below, without the content the browser's message may quote.
  }
  throw new StorageError('badValue');
};

/** Throws 'badValue' for what JSON cannot hold: undefined, bigint, circles, numbers that are not finite. */
export const toPaddedJson = (value: unknown, bucket: number): Bytes => {
  const json = new TextEncoder().encode(asJson(value));
  const padded = new Uint8Array(Math.ceil((json.length + 4) / bucket) * bucket);
  new DataView(padded.buffer).setUint32(0, json.length);
  padded.set(json, 4);
  return padded;
};

/** Throws 'tampered' for anything that `toPaddedJson` did not make. */
export const fromPaddedJson = (padded: Bytes): unknown => {
  if (padded.length < 4) throw new StorageError('tampered');
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (length > padded.length - 4) throw new StorageError('tampered');
  try {
    return JSON.parse(strictUtf8.decode(padded.subarray(4, 4 + length)));
  } catch {
    throw new StorageError('tampered');
  }
};
