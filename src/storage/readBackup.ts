// Reads a backup once from end to end, a chunk at a time. Takes nothing in: whoever reads decides what a line is worth.
// A damaged part is told and passed over; nothing here ever throws for what the file says, only when it cannot be read.
import { type BackupLine, chained, linesIn, readLine } from './backupLine.ts';
import { chunksIn, openChunk } from './backupChunks.ts';
import type { BackupHeader } from './backupHeader.ts';
import { takeUp, unpacked } from './backupSegments.ts';
import { type Bytes, toHex } from './bytes.ts';
import { importCaps } from './importCaps.ts';
import { StorageError } from './storageError.ts';
import type { Progress } from './writeBackup.ts';

export interface ReadBackup {
  /** When it was made, ISO 8601; null when that line is damaged. */
  readonly at: string | null;
  /** How many documents there were to be. */
  readonly meetings: number;
  /** Every chunk and line was read, and together they are what was once written. */
  readonly isWhole: boolean;
  readonly sha256: string | null;
}

export type MeetingLine = Extract<BackupLine, { kind: 'summary' | 'document' }>;

/** A chunk that opens was sealed by one who had the key: no edition of ours seals many lines, or segments, that do not read. */
const mostUnreadable = 100;

/**
 * Hands over each line about a meeting, in order. Rejects with 'tooLarge' when the file unpacks to more than any honest
 * one, with 'tampered' when it is made of what no edition writes, with 'failed' when the file can no longer be read, or as `onLine` does.
 */
export const readBackup = async (
  file: Blob,
  header: BackupHeader,
  key: CryptoKey,
  onLine: (line: MeetingLine) => Promise<void> | void,
  onProgress: Progress = () => {},
): Promise<ReadBackup> => {
  const segments = takeUp();
  const chunks = chunksIn(file, header);
  let [unpackedBytes, packedBytes, rows] = [0, 0, 0];
  let digest: Bytes = new Uint8Array(32);
  let at: string | null = null;
  let manifest: Extract<BackupLine, { kind: 'manifest' }> | null = null;
  let sha256: string | null = null;
  let damaged = false;
  let unreadable = 0;
  let ended = false;

  const notRead = (): void => {
    damaged = true;
    unreadable += 1;
    if (unreadable > mostUnreadable) throw new StorageError('tampered');
  };
  const take = async (line: BackupLine | null, before: Bytes): Promise<void> => {
    if (line === null || manifest !== null) notRead();
    else if (line.kind === 'backup') at = line.at;
    else if (line.kind === 'manifest') {
      manifest = line;
      sha256 = toHex(before);
    } else {
      rows += 1;
      if (rows > 2 * importCaps.rows) throw new StorageError('tooLarge');
      await onLine(line);
    }
  };
  const takeSegment = async (segment: Bytes): Promise<void> => {
    const text = await unpacked(segment).catch(() => null);
    if (text === null) return notRead();
    packedBytes += segment.length;
    unpackedBytes += text.length;
    const tooMuch = unpackedBytes > importCaps.ratioFrom && unpackedBytes > packedBytes * importCaps.ratio;
    if (unpackedBytes > importCaps.inflatedBytes || tooMuch) throw new StorageError('tooLarge');
    const before = digest;
    for (const line of linesIn(text)) await take(readLine(line), before);
    digest = await chained(digest, text);
  };

  for (let place = 0; place < chunks; place += 1) {
    const chunk = await openChunk(key, header, file, place).catch(() => {
      throw new StorageError('failed');
    });
    ended = chunk?.isLast ?? false;
    for (const segment of segments.chunk(chunk?.content ?? null)) await takeSegment(segment);
    onProgress(place + 1, chunks);
  }
  const said = manifest as Extract<BackupLine, { kind: 'manifest' }> | null;
  const isWhole = ended && !damaged && segments.isWhole() && said !== null && said.sha256 === sha256;
  return { at, meetings: said?.meetings ?? header.meetings, isWhole, sha256: isWhole ? sha256 : null };
};
