// Writes every meeting of an unlocked vault into one sealed file, a little at a time: never the whole of it in memory.
// Reads only. What does not open is left out and told.
import { asStorageError } from './asStorageError.ts';
import { sealChunk } from './backupChunks.ts';
import { newBackupHeader } from './backupHeader.ts';
import { chained, writtenLine } from './backupLine.ts';
import { layOut, packed, segmentBytes } from './backupSegments.ts';
import { type Bytes, toHex } from './bytes.ts';
import { importCaps } from './importCaps.ts';
import type { OpenVault } from './openVault.ts';
import { isSealedRow, type SealedRow, unsealRow } from './sealedRow.ts';
import { StorageError } from './storageError.ts';

export interface WrittenBackup {
  readonly meetings: number;
  /** Ids of what lies here and does not open. */
  readonly leftOut: readonly string[];
  /** Over all that was written; the very same backup has the same. */
  readonly sha256: string;
}

export type Progress = (done: number, of: number) => void;

const atATime = 32;

const inBatches = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / atATime) }, (_, at) => ids.slice(at * atATime, (at + 1) * atATime));

/** Last written first. */
const idsIn = async ({ database: { docs, sums } }: OpenVault) => {
  const all = (await docs.toCollection().primaryKeys()).filter((id) => typeof id === 'string');
  const withDocument = new Set(all);
  const newestFirst = await sums.orderBy('gen').reverse().primaryKeys();
  const ids = new Set([...newestFirst.filter((id) => withDocument.has(id)), ...all]);
  return { ids: [...ids], halves: newestFirst.filter((id) => !withDocument.has(id)) };
};

/** Packs lines into segments, segments into chunks, and seals each chunk. */
const packing = (key: CryptoKey, header: Parameters<typeof sealChunk>[1], write: (bytes: Bytes) => Promise<void>) => {
  let waiting: Bytes[] = [];
  let length = 0;
  let total = 0;
  let unpackedTotal = 0;
  let chunks = 0;
  let digest: Bytes = new Uint8Array(32);
  const out = async (content: Bytes, isLast: boolean): Promise<void> => {
    const sealed = await sealChunk(key, header, chunks, isLast, content);
    chunks += 1;
    total += sealed.length;
    if (header.ends + total > importCaps.fileBytes || unpackedTotal > importCaps.inflatedBytes)
      throw new StorageError('tooLarge');
    await write(sealed);
  };
  const laid = layOut((content) => out(content, false));
  const flush = async (): Promise<void> => {
    if (length === 0) return;
    const text = new Uint8Array(await new Blob(waiting).arrayBuffer());
    waiting = [];
    length = 0;
    unpackedTotal += text.length;
    await laid.add(await packed(text));
    digest = await chained(digest, text);
  };
  return {
    line: async (line: Bytes): Promise<void> => {
      if (length + line.length > segmentBytes) await flush();
      waiting.push(line);
      length += line.length;
    },
    end: async (meetings: number): Promise<string> => {
      await flush();
      const sha256 = toHex(digest);
      await laid.add(await packed(writtenLine({ kind: 'manifest', meetings, sha256 })));
      await out(laid.rest(), true);
      return sha256;
    },
  };
};

const labelOf = ({ id, rev, fmt }: SealedRow) => ({ id, rev, fmt });

const summaryLine = async ({ keys }: OpenVault, row: unknown): Promise<Bytes | null> => {
  try {
    const summary = await unsealRow(keys, 'sums', row);
    return isSealedRow(row) ? writtenLine({ kind: 'summary', ...labelOf(row), summary }) : null;
  } catch {
    return null;
  }
};

/** Null where one of the two does not open, or is older than the other. */
const documentLine = async ({ keys }: OpenVault, row: unknown, summary: unknown): Promise<Bytes | null> => {
  try {
    const document = await unsealRow(keys, 'docs', row);
    if (!isSealedRow(row) || (isSealedRow(summary) && summary.rev !== row.rev)) return null;
    return writtenLine({ kind: 'document', ...labelOf(row), document });
  } catch {
    return null;
  }
};

type Packing = ReturnType<typeof packing>;

/** All of them first: a reader that meets a damaged document can still name it. */
const packSummaries = async (vault: OpenVault, ids: readonly string[], { line }: Packing): Promise<void> => {
  for (const batch of inBatches(ids)) {
    const rows = await vault.database.sums.bulkGet([...batch]);
    for (const summary of await Promise.all(rows.map((row) => summaryLine(vault, row))))
      if (summary) await line(summary);
  }
};

/** `counted` is told of each: true for one that is in the file. */
const packDocuments = async (
  vault: OpenVault,
  batch: readonly string[],
  { line }: Packing,
  counted: (id: string, isIn: boolean) => void,
): Promise<void> => {
  const { docs, sums } = vault.database;
  const [documents, summaries] = await vault.database.transaction('r', docs, sums, () =>
    Promise.all([docs.bulkGet([...batch]), sums.bulkGet([...batch])]),
  );
  for (const [at, id] of batch.entries()) {
    // Removed since the beginning: no loss.
    if (documents[at] === undefined) continue;
    const document = await documentLine(vault, documents[at], summaries[at]);
    if (document) await line(document);
    counted(id, document !== null);
  }
};

/**
 * `at` is when, ISO 8601. `write` is handed the file piece by piece, in order, and awaited.
 * Rejects as `write` and the disk do, or with 'tooLarge' when no reader would take the file.
 */
export const writeBackup = async (
  vault: OpenVault,
  at: string,
  write: (bytes: Bytes) => Promise<void>,
  onProgress: Progress = () => {},
): Promise<WrittenBackup> => {
  const { docs, sums } = vault.database;
  try {
    const { ids, halves } = await vault.database.transaction('r', docs, sums, () => idsIn(vault));
    const { header, bytes } = await newBackupHeader(vault.header, ids.length);
    await write(bytes);
    const pack = packing(vault.keys.backup, header, write);
    await pack.line(writtenLine({ kind: 'backup', at }));
    await packSummaries(vault, ids, pack);
    const leftOut = [...halves];
    let meetings = 0;
    const count = (id: string, isIn: boolean): void => {
      if (isIn) meetings += 1;
      else leftOut.push(id);
    };
    for (const batch of inBatches(ids)) {
      await packDocuments(vault, batch, pack, count);
      onProgress(meetings + leftOut.length, ids.length);
    }
    return { meetings, leftOut, sha256: await pack.end(meetings) };
  } catch (error) {
    throw asStorageError(error);
  }
};
