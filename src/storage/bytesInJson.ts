// Bytes within JSON: written as base64 under a name of their own, and read back only where they stand alone.
import * as v from 'valibot';
import { fromBase64, toBase64 } from './bytes.ts';

const written = v.strictObject({ base64: v.string() });

/** For `JSON.stringify`. */
export const withBytesWritten = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { base64: toBase64(value) } : value;

/** Bytes again, however deep they stand. Throws a DOMException for what is no base64. */
export const withBytesRead = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (v.is(written, value)) return fromBase64(value.base64);
  if (Array.isArray(value)) return value.map(withBytesRead);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withBytesRead(inner)]));
};
