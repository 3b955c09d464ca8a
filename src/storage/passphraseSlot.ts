// The way in that is always there: a passphrase, and a slow derivation that makes guessing dear.
import type { Bytes } from './bytes.ts';
import { boundedKdf, type DeriveKey, freshKdf, type KdfCost } from './keyDerivation.ts';
import { freshSlot, unwrapDataKey, wrapDataKey } from './slot.ts';
import { StorageError } from './storageError.ts';
import { type PassphraseSlot, passphraseSlotOf, type VaultHeader } from './vaultHeader.ts';

/** Rejects as `derive` does. */
export const passphraseSlot = async (
  vaultId: string,
  dataKey: Bytes,
  passphrase: string,
  derive: DeriveKey,
  cost?: KdfCost,
): Promise<PassphraseSlot> => {
  const slot = { type: 'pass', kdf: boundedKdf(freshKdf(cost)), ...freshSlot() } as const;
  return { ...slot, ct: await wrapDataKey(vaultId, slot, await derive(passphrase, slot.kdf), dataKey) };
};

/** Rejects with 'wrongKey', with 'badParameters' before any work is done, or as `derive` does. */
export const dataKeyByPassphrase = async (
  header: VaultHeader,
  passphrase: string,
  derive: DeriveKey,
): Promise<Bytes> => {
  const slot = passphraseSlotOf(header);
  if (slot === undefined) throw new StorageError('tampered');
  const wrappingKey = await derive(passphrase, boundedKdf(slot.kdf));
  return unwrapDataKey(header.vaultId, slot, wrappingKey, 'wrongKey');
};
