// The way in that lies on paper. Its 128 random bits need no slow derivation: nobody guesses them.
import type { Bytes } from './bytes.ts';
import { recoveryKeyBytes } from './recoveryKey.ts';
import { freshSlot, unwrapDataKey, wrapDataKey } from './slot.ts';
import { StorageError } from './storageError.ts';
import { type RecoverySlot, recoverySlotOf, type VaultHeader } from './vaultHeader.ts';

const wrappingKeyOf = async (key: string): Promise<Bytes> => {
  const bytes = recoveryKeyBytes(key);
  try {
    return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  } finally {
    bytes.fill(0);
  }
};

/** `key` as it is printed. */
export const recoverySlot = async (vaultId: string, dataKey: Bytes, key: string): Promise<RecoverySlot> => {
  const slot = { type: 'recovery', ...freshSlot() } as const;
  return { ...slot, ct: await wrapDataKey(vaultId, slot, await wrappingKeyOf(key), dataKey) };
};

/** `key` as it is printed. Rejects with 'wrongRecoveryKey', also when this vault never had one. */
export const dataKeyByRecoveryKey = async (header: VaultHeader, key: string): Promise<Bytes> => {
  const slot = recoverySlotOf(header);
  if (slot === undefined) throw new StorageError('wrongRecoveryKey');
  return unwrapDataKey(header.vaultId, slot, await wrappingKeyOf(key), 'wrongRecoveryKey');
};
