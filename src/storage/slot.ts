// One wrapped copy of the data key. What kind it is, how its key is made and whose vault it is are sealed with it:
// a slot that was moved, relabelled or given weaker parameters does not open.
import { type Bytes, randomBytes, toHex } from './bytes.ts';
import type { Kdf } from './keyDerivation.ts';
import { StorageError, type StorageErrorCode } from './storageError.ts';
import type { Slot } from './vaultHeader.ts';

const utf8 = new TextEncoder();

const told = ({ alg, v, m, t, p, salt }: Kdf): string => JSON.stringify({ alg, v, m, t, p, salt: toHex(salt) });

type Unwrapped<S extends Slot> = S extends Slot ? Omit<S, 'ct'> : never;

const howItsKeyIsMade = (slot: Unwrapped<Slot>): string => {
  if (slot.type === 'pass') return told(slot.kdf);
  if (slot.type === 'prf') return JSON.stringify({ credential: toHex(slot.credential), salt: toHex(slot.salt) });
  return '';
};

const wrapping = (vaultId: string, slot: Unwrapped<Slot>): AesGcmParams => ({
  name: 'AES-GCM',
  iv: slot.iv,
  additionalData: utf8.encode(`stepup/1/slot|${vaultId}|${slot.type}|${slot.id}|${howItsKeyIsMade(slot)}`),
});

/** Wipes `bytes`. */
const keyOf = async (bytes: Bytes, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> => {
  try {
    return await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, [use]);
  } finally {
    bytes.fill(0);
  }
};

/** What every new slot has of its own. */
export const freshSlot = (): { readonly id: string; readonly iv: Bytes } => ({
  id: toHex(randomBytes(8)),
  iv: randomBytes(12),
});

/** Wipes `wrappingKey`; `dataKey` stays the caller's. */
export const wrapDataKey = async (
  vaultId: string,
  slot: Unwrapped<Slot>,
  wrappingKey: Bytes,
  dataKey: Bytes,
): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.encrypt(wrapping(vaultId, slot), await keyOf(wrappingKey, 'encrypt'), dataKey));

/** Wipes `wrappingKey`. The data key belongs to the caller, who wipes it. Rejects with `otherwise`. */
export const unwrapDataKey = async (
  vaultId: string,
  slot: Slot,
  wrappingKey: Bytes,
  otherwise: StorageErrorCode,
): Promise<Bytes> => {
  const key = await keyOf(wrappingKey, 'decrypt');
  try {
    return new Uint8Array(await crypto.subtle.decrypt(wrapping(vaultId, slot), key, slot.ct));
  } catch {
    throw new StorageError(otherwise);
  }
};
