// What stands in a backup, a line each: when it was made, the summaries, the documents, and last what there was to be.
import * as v from 'valibot';
import type { Bytes } from './bytes.ts';
import { importCaps } from './importCaps.ts';
import { StorageError } from './storageError.ts';
import { strangersJson } from './strangersJson.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const labelled = {
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/)),
  rev: v.pipe(count, v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER - importCaps.rows)),
  fmt: count,
};

const backupLine = v.variant('kind', [
  v.strictObject({ kind: v.literal('backup'), at: v.pipe(v.string(), v.isoTimestamp()) }),
  v.strictObject({ kind: v.literal('summary'), ...labelled, summary: v.unknown() }),
  v.strictObject({ kind: v.literal('document'), ...labelled, document: v.unknown() }),
  v.strictObject({
    kind: v.literal('manifest'),
    meetings: count,
    sha256: v.pipe(v.string(), v.length(64), v.hexadecimal()),
  }),
]);
export type BackupLine = v.InferOutput<typeof backupLine>;

/** Throws 'badValue' for a line that no reader would take. */
export const writtenLine = (line: BackupLine): Bytes => {
  const bytes = new TextEncoder().encode(`${JSON.stringify(line)}\n`);
  if (readLine(bytes.subarray(0, -1)) === null) throw new StorageError('badValue');
  return bytes;
};

/** Null for what is no line of a backup. */
export const readLine = (bytes: Uint8Array): BackupLine | null => {
  if (bytes.length > importCaps.lineBytes) return null;
  try {
    const read = v.safeParse(backupLine, strangersJson(bytes));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
};

const newline = 10;

/** Lines without their ends, one at a time: there may be a million empty ones. */
export function* linesIn(text: Bytes): Generator<Uint8Array> {
  for (let from = 0; from < text.length;) {
    const end = text.indexOf(newline, from);
    const to = end === -1 ? text.length : end;
    yield text.subarray(from, to);
    from = to + 1;
  }
}

/** One digest over everything in order, a piece at a time. */
export const chained = async (before: Bytes, piece: Bytes): Promise<Bytes> => {
  const both = new Uint8Array(before.length + piece.length);
  both.set(before);
  both.set(piece, before.length);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', both));
};
