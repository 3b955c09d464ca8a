// The first line of a backup: who can open it and how many meetings it was to hold. Says nothing of who or when.
import * as v from 'valibot';
import { type Bytes, randomBytes } from './bytes.ts';
import { withBytesRead, withBytesWritten } from './bytesInJson.ts';
import { boundedFile, importCaps } from './importCaps.ts';
import { StorageError } from './storageError.ts';
import { strangersJson } from './strangersJson.ts';
import { readVaultHeader, type VaultHeader } from './vaultHeader.ts';

/** Browsers list the names of downloads in plain text: this one tells nothing. */
export const backupFileName = 'step-up-kopi.stepup';

export interface BackupHeader {
  readonly vault: VaultHeader;
  readonly meetings: number;
  /** Different in every backup, so that no nonce is used twice. */
  readonly prefix: Bytes;
  /** SHA-256 of the line: sealed with every chunk. */
  readonly digest: Bytes;
  /** Where the first chunk begins. */
  readonly ends: number;
}

const prefixBytes = 7;
const newline = 10;

const line = v.strictObject({
  magic: v.literal('stepup-backup'),
  version: v.literal(1),
  meetings: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(importCaps.rows)),
  vault: v.unknown(),
});
const later = v.object({ magic: v.literal('stepup-backup'), version: v.pipe(v.number(), v.minValue(2)) });

const digestOf = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** The header and the bytes that stand first in the file. */
export const newBackupHeader = async (
  vault: VaultHeader,
  meetings: number,
): Promise<{ readonly header: BackupHeader; readonly bytes: Bytes }> => {
  const text = `${JSON.stringify({ magic: 'stepup-backup', version: 1, meetings, vault }, withBytesWritten)}\n`;
  const written = new TextEncoder().encode(text);
  const prefix = randomBytes(prefixBytes);
  const bytes = new Uint8Array(written.length + prefixBytes);
  bytes.set(written);
  bytes.set(prefix, written.length);
  return { header: { vault, meetings, prefix, digest: await digestOf(written), ends: bytes.length }, bytes };
};

/** Whether a file calls itself a backup; what it is, is known when it is read. */
export const looksLikeBackup = async (file: Blob): Promise<boolean> =>
  (await file.slice(0, 40).text()).includes('"stepup-backup"');

/** Rejects with 'tooLarge' unread, 'tooNew' for a later format, and 'tampered' for anything else that is no header. */
export const readBackupHeader = async (file: Blob): Promise<BackupHeader> => {
  boundedFile(file);
  const start = new Uint8Array(await file.slice(0, importCaps.headerBytes).arrayBuffer());
  const length = start.indexOf(newline) + 1;
  const prefix = start.slice(length, length + prefixBytes);
  if (length === 0 || prefix.length < prefixBytes) throw new StorageError('tampered');
  const written = start.slice(0, length);
  const said = strangersJson(written);
  if (v.is(later, said)) throw new StorageError('tooNew');
  const read = v.safeParse(line, said);
  if (!read.success) throw new StorageError('tampered');
  const { vault, meetings } = read.output;
  return {
    vault: readVaultHeader(bytesIn(vault)),
    meetings,
    prefix,
    digest: await digestOf(written),
    ends: length + prefixBytes,
  };
};

function bytesIn(value: unknown): unknown {
  try {
    return withBytesRead(value);
  } catch {
    throw new StorageError('tampered');
  }
}
