// JSON from a file that anybody may have written: how deep it goes is known before it is parsed, and what comes out is plain.
// Must never let a prototype's name, half a letter or a number without end through.
import { importCaps } from './importCaps.ts';
import { StorageError } from './storageError.ts';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const [quote, backslash, brace, bracket, braceEnd, bracketEnd] = [34, 92, 123, 91, 125, 93];

const goesDeeperThan = (bytes: Uint8Array, most: number): boolean => {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (inText) {
      if (byte === backslash) at += 1;
      else if (byte === quote) inText = false;
    } else if (byte === quote) inText = true;
    else if (byte === brace || byte === bracket) {
      depth += 1;
      if (depth > most) return true;
    } else if (byte === braceEnd || byte === bracketEnd) depth -= 1;
  }
  return false;
};

const prototypes: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const halfALetter = /\p{Surrogate}/u;

const isPlain = (value: unknown, text: number): boolean => {
  if (typeof value === 'string') return value.length <= text && !halfALetter.test(value);
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every((one) => isPlain(one, text));
  return Object.entries(value).every(
    ([name, one]) => !prototypes.has(name) && isPlain(name, text) && isPlain(one, text),
  );
};

/** Throws 'tampered'. `text` is the longest text it may hold. */
export const strangersJson = (bytes: Uint8Array, text: number = importCaps.text): unknown => {
  if (goesDeeperThan(bytes, importCaps.depth)) throw new StorageError('tampered');
  try {
    const value: unknown = JSON.parse(strictUtf8.decode(bytes));
    if (isPlain(value, text)) return value;
  } catch {
    // Told below, without what the browser's message may quote.
  }
  throw new StorageError('tampered');
};
