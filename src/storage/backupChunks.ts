// The body of a backup: chunks of one size, each sealed with its place and with whether it is the last (STREAM).
// A chunk that is damaged, moved, doubled or from elsewhere does not open, and harms no other.
import type { BackupHeader } from './backupHeader.ts';
import type { Bytes } from './bytes.ts';

export const chunkBytes = 1024 * 1024;
const tagBytes = 16;
export const sealedChunkBytes = chunkBytes + tagBytes;

const sealing = ({ prefix, digest }: BackupHeader, at: number, isLast: boolean): AesGcmParams => {
  const iv = new Uint8Array(12);
  iv.set(prefix);
  new DataView(iv.buffer).setUint32(7, at);
  iv[11] = isLast ? 1 : 0;
  return { name: 'AES-GCM', iv, additionalData: digest };
};

export const sealChunk = async (
  key: CryptoKey,
  header: BackupHeader,
  at: number,
  isLast: boolean,
  content: Bytes,
): Promise<Bytes> => new Uint8Array(await crypto.subtle.encrypt(sealing(header, at, isLast), key, content));

export const chunksIn = (file: Blob, { ends }: BackupHeader): number =>
  Math.ceil(Math.max(0, file.size - ends) / sealedChunkBytes);

/** Null for a chunk that does not open. Rejects as the file does when it can no longer be read. */
export const openChunk = async (
  key: CryptoKey,
  header: BackupHeader,
  file: Blob,
  at: number,
): Promise<{ readonly content: Bytes; readonly isLast: boolean } | null> => {
  const from = header.ends + at * sealedChunkBytes;
  const sealed = await file.slice(from, from + sealedChunkBytes).arrayBuffer();
  // Only what stands last in the file can be the last; where the end was cut off, it is not.
  for (const isLast of from + sealedChunkBytes >= file.size ? [true, false] : [false]) {
    const content = await crypto.subtle.decrypt(sealing(header, at, isLast), key, sealed).catch(() => null);
    if (content) return { content: new Uint8Array(content), isLast };
  }
  return null;
};
