// New words, or a new key on paper, for an open vault. Meetings are never rewritten: the same data key is wrapped anew.
// The old slot's bytes may stay on the disk for a while, and in files saved before: whoever has those and the old words
// can still open what was there then.
import { argon2InWorker } from './argon2InWorker.ts';
import { type DeriveKey, isWeaker, type KdfCost, strongerOf, usualCost } from './keyDerivation.ts';
import type { OpenVault } from './openVault.ts';
import { tooWeak } from './passphrase.ts';
import { dataKeyByPassphrase, passphraseSlot } from './passphraseSlot.ts';
import { putSlot } from './putSlot.ts';
import { readRecoveryKey } from './recoveryKey.ts';
import { dataKeyByRecoveryKey, recoverySlot } from './recoverySlot.ts';
import { StorageError } from './storageError.ts';
import { dataKeyByEither } from './vault.ts';
import { passphraseSlotOf } from './vaultHeader.ts';

export interface KeyChoices {
  readonly deriveKey?: DeriveKey;
  readonly cost?: KdfCost;
}

/**
 * `old` may be the key on paper. Rejects with 'wrongKey' or 'wrongRecoveryKey', 'badParameters' when the new one is weak, or
 * as `putSlot` does; then everything is as it was.
 */
export const changePassphrase = async (
  vault: OpenVault,
  old: string,
  next: string,
  { deriveKey = argon2InWorker, cost }: KeyChoices = {},
): Promise<void> => {
  if (tooWeak(next) !== null) throw new StorageError('badParameters');
  await putSlot(vault, {
    dataKey: (header) => dataKeyByEither(header, old, deriveKey),
    slot: (dataKey) => passphraseSlot(vault.keys.vaultId, dataKey, next, deriveKey, cost),
    replaces: ({ type }) => type === 'pass',
    opensAgain: (header) => dataKeyByPassphrase(header, next, deriveKey),
  });
};

/** Brings an older, quicker derivation up to what is usual now, under the same passphrase. Never makes it weaker. */
export const strengthenPassphrase = async (
  vault: OpenVault,
  passphrase: string,
  { deriveKey = argon2InWorker, cost = usualCost }: KeyChoices = {},
): Promise<void> => {
  const now = passphraseSlotOf(vault.header)?.kdf;
  if (now === undefined || !isWeaker(now, cost)) return;
  await putSlot(vault, {
    dataKey: (header) => dataKeyByPassphrase(header, passphrase, deriveKey),
    slot: (dataKey) => passphraseSlot(vault.keys.vaultId, dataKey, passphrase, deriveKey, strongerOf(now, cost)),
    replaces: ({ type }) => type === 'pass',
    opensAgain: (header) => dataKeyByPassphrase(header, passphrase, deriveKey),
  });
};

/** The key before it stops working. Rejects with 'wrongKey', 'badParameters' for a key that nobody printed, or as `putSlot` does. */
export const setRecoveryKey = async (
  vault: OpenVault,
  passphrase: string,
  typed: string,
  { deriveKey = argon2InWorker }: KeyChoices = {},
): Promise<void> => {
  const read = readRecoveryKey(typed);
  if (!('key' in read)) throw new StorageError('badParameters');
  await putSlot(vault, {
    dataKey: (header) => dataKeyByPassphrase(header, passphrase, deriveKey),
    slot: (dataKey) => recoverySlot(vault.keys.vaultId, dataKey, read.key),
    replaces: ({ type }) => type === 'recovery',
    opensAgain: (header) => dataKeyByRecoveryKey(header, read.key),
  });
};
