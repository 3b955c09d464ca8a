// One row as it lies on the disk. Beside the ciphertext it shows only id, revision, format and order of writing.
// Which vault, store, id, revision and format it belongs to is sealed with it: a moved or relabelled row does not open.
import { type Bytes, randomBytes } from './bytes.ts';
import { fromPaddedJson, toPaddedJson } from './paddedJson.ts';
import { StorageError } from './storageError.ts';
import type { VaultKeys } from './vault.ts';

export interface SealedRow {
  /** 32 random hexadecimal digits. */
  readonly id: string;
  /** 1 for the first write, then one more each time. */
  readonly rev: number;
  /** What the content looks like; the meeting knows how to read older ones. */
  readonly fmt: number;
  /** Order of writing over all meetings; not sealed, good for sorting only. */
  readonly gen: number;
  readonly iv: Bytes;
  readonly ct: Bytes;
}

export type SealedStore = 'docs' | 'sums' | 'undo';
type Label = Pick<SealedRow, 'id' | 'rev' | 'fmt'>;

const bucket = { docs: 2048, sums: 256, undo: 256 } as const;
const keyFor = (keys: VaultKeys, store: SealedStore): CryptoKey => (store === 'sums' ? keys.index : keys.record);

const sealing = (vaultId: string, store: SealedStore, { id, rev, fmt }: Label, iv: Bytes): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(`stepup/1|${vaultId}|${store}|${id}|${rev}|${fmt}`),
});

/** Seals any JSON value under a fresh nonce; `gen` is 0 until the row is put. Rejects with 'badValue'. */
export const sealRow = async (
  keys: VaultKeys,
  store: SealedStore,
  { id, rev, fmt }: Label,
  value: unknown,
): Promise<SealedRow> => {
  const iv = randomBytes(12);
  const padded = toPaddedJson(value, bucket[store]);
  const how = sealing(keys.vaultId, store, { id, rev, fmt }, iv);
  const ct = new Uint8Array(await crypto.subtle.encrypt(how, keyFor(keys, store), padded));
  return { id, rev, fmt, gen: 0, iv, ct };
};

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** Whether it has the shape of a row; what is in it is only known when it is unsealed. */
export const isSealedRow = (row: unknown): row is SealedRow => {
  if (typeof row !== 'object' || row === null) return false;
  const { id, rev, fmt, gen, iv, ct } = row as Record<string, unknown>;
  const labelled = typeof id === 'string' && isCount(rev) && isCount(fmt) && isCount(gen);
  return labelled && iv instanceof Uint8Array && iv.length === 12 && ct instanceof Uint8Array;
};

/** Also of what is damaged, as far as it can be told. */
export const idOf = (row: unknown): string =>
  typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : 'unknown';

/**
 * The value that was sealed. Rejects with 'tampered' for anything this vault did not seal under these labels, and with
 * 'tooNew' for a genuine row above `newestFmt`.
 */
export const unsealRow = async (
  keys: VaultKeys,
  store: SealedStore,
  row: unknown,
  newestFmt = Number.POSITIVE_INFINITY,
): Promise<unknown> => {
  if (!isSealedRow(row)) throw new StorageError('tampered');
  const how = sealing(keys.vaultId, store, row, row.iv);
  const opened = await crypto.subtle.decrypt(how, keyFor(keys, store), row.ct).catch(() => undefined);
  if (opened === undefined) throw new StorageError('tampered');
  if (row.fmt > newestFmt) throw new StorageError('tooNew');
  return fromPaddedJson(new Uint8Array(opened));
};
