// Random data key, wrapped once for each way to open it; what seals rows is derived from it and cannot be taken out again.
// An unwrapped key lives in memory only: a "non-extractable" key in IndexedDB is raw bytes on the disk.
import { type Bytes, randomBytes, randomId, toHex } from './bytes.ts';
import { boundedKdf, type DeriveKey, freshKdf, type Kdf, type KdfCost } from './keyDerivation.ts';
import { StorageError } from './storageError.ts';
import type { Slot, VaultHeader } from './vaultHeader.ts';

export interface VaultKeys {
  readonly vaultId: string;
  /** Seals documents. */
  readonly record: CryptoKey;
  /** Seals summaries. */
  readonly index: CryptoKey;
}

const utf8 = new TextEncoder();

const told = ({ alg, v, m, t, p, salt }: Kdf): string => JSON.stringify({ alg, v, m, t, p, salt: toHex(salt) });

const wrapping = (vaultId: string, { type, id, kdf, iv }: Omit<Slot, 'ct'>): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8.encode(`stepup/1/slot|${vaultId}|${type}|${id}|${kdf ? told(kdf) : ''}`),
});

/** Wipes `bytes`. */
const keyOf = async (bytes: Bytes, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> => {
  try {
    return await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, [use]);
  } finally {
    bytes.fill(0);
  }
};

/** Wipes `dataKey`. */
const keysFrom = async (vaultId: string, dataKey: Bytes): Promise<VaultKeys> => {
  try {
    const root = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveKey']);
    const derived = (purpose: string) =>
      crypto.subtle.deriveKey(
        { name: 'HKDF', hash: 'SHA-256', salt: utf8.encode(vaultId), info: utf8.encode(`stepup/1/${purpose}`) },
        root,
        { name: 'AES-GCM', length: 256 },
        false,
        ['encrypt', 'decrypt'],
      );
    const [record, index] = await Promise.all([derived('record'), derived('index')]);
    return { vaultId, record, index };
  } finally {
    dataKey.fill(0);
  }
};

const wrapped = async (vaultId: string, dataKey: Bytes, passphrase: string, derive: DeriveKey, cost?: KdfCost) => {
  const kdf = boundedKdf(freshKdf(cost));
  const open = { type: 'pass', id: toHex(randomBytes(8)), kdf, iv: randomBytes(12) } as const;
  const key = await keyOf(await derive(passphrase, kdf), 'encrypt');
  return { ...open, ct: new Uint8Array(await crypto.subtle.encrypt(wrapping(vaultId, open), key, dataKey)) };
};

/** A new vault with one slot, for the passphrase. Rejects as `derive` does. */
export const createVault = async (
  passphrase: string,
  derive: DeriveKey,
  cost?: KdfCost,
): Promise<{ readonly header: VaultHeader; readonly keys: VaultKeys }> => {
  const vaultId = randomId();
  const dataKey = randomBytes(32);
  try {
    const slot = await wrapped(vaultId, dataKey, passphrase, derive, cost);
    return { header: { k: 'header', fmt: 1, vaultId, slots: [slot] }, keys: await keysFrom(vaultId, dataKey) };
  } finally {
    dataKey.fill(0);
  }
};

const unwrapped = async (vaultId: string, slot: Slot, key: CryptoKey): Promise<Bytes> => {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(wrapping(vaultId, slot), key, slot.ct));
  } catch {
    throw new StorageError('wrongKey');
  }
};

/** Rejects with 'wrongKey', with 'badParameters' before any work is done, or as `derive` does. */
export const unlockVault = async (header: VaultHeader, passphrase: string, derive: DeriveKey): Promise<VaultKeys> => {
  const slot = header.slots.find(({ type }) => type === 'pass');
  if (slot?.kdf === undefined) throw new StorageError('tampered');
  const key = await keyOf(await derive(passphrase, boundedKdf(slot.kdf)), 'decrypt');
  return keysFrom(header.vaultId, await unwrapped(header.vaultId, slot, key));
};
