// Random data key, wrapped once for each way to open it; what seals rows is derived from it and cannot be taken out again.
// An unwrapped key lives in memory only: a "non-extractable" key in IndexedDB is raw bytes on the disk.
import { type Bytes, randomBytes, randomId, sameBytes } from './bytes.ts';
import type { DeriveKey, KdfCost } from './keyDerivation.ts';
import { dataKeyByPassphrase, passphraseSlot } from './passphraseSlot.ts';
import { readRecoveryKey } from './recoveryKey.ts';
import { dataKeyByRecoveryKey, recoverySlot } from './recoverySlot.ts';
import type { VaultHeader } from './vaultHeader.ts';

export interface VaultKeys {
  readonly vaultId: string;
  /** Seals documents. */
  readonly record: CryptoKey;
  /** Seals summaries. */
  readonly index: CryptoKey;
  /** Seals the file of a whole backup. */
  readonly backup: CryptoKey;
}

const utf8 = new TextEncoder();

/** Wipes `dataKey`. */
export const keysFrom = async (vaultId: string, dataKey: Bytes): Promise<VaultKeys> => {
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
    const [record, index, backup] = await Promise.all([derived('record'), derived('index'), derived('backup')]);
    return { vaultId, record, index, backup };
  } finally {
    dataKey.fill(0);
  }
};

/** Whether what one seals the other opens. */
export const sameKeys = async (one: VaultKeys, other: VaultKeys): Promise<boolean> => {
  const how = { name: 'AES-GCM', iv: randomBytes(12) };
  const words = randomBytes(32);
  try {
    const sealed = await crypto.subtle.encrypt(how, one.record, words);
    return sameBytes(new Uint8Array(await crypto.subtle.decrypt(how, other.record, sealed)), words);
  } catch {
    return false;
  }
};

/** A new vault, for the passphrase and for the key on paper if there is one. Rejects as `derive` does. */
export const createVault = async (
  passphrase: string,
  derive: DeriveKey,
  cost?: KdfCost,
  recoveryKey?: string,
): Promise<{ readonly header: VaultHeader; readonly keys: VaultKeys }> => {
  const vaultId = randomId();
  const dataKey = randomBytes(32);
  try {
    const slots = [
      await passphraseSlot(vaultId, dataKey, passphrase, derive, cost),
      ...(recoveryKey === undefined ? [] : [await recoverySlot(vaultId, dataKey, recoveryKey)]),
    ];
    return { header: { k: 'header', fmt: 1, vaultId, slots }, keys: await keysFrom(vaultId, dataKey) };
  } finally {
    dataKey.fill(0);
  }
};

/** Rejects with 'wrongKey', with 'badParameters' before any work is done, or as `derive` does. */
export const unlockVault = async (header: VaultHeader, passphrase: string, derive: DeriveKey): Promise<VaultKeys> =>
  keysFrom(header.vaultId, await dataKeyByPassphrase(header, passphrase, derive));

/** What reads as a key from paper is tried as one first. Rejects with 'wrongKey', 'wrongRecoveryKey', or as the derivation does. */
export const dataKeyByEither = async (header: VaultHeader, typed: string, derive: DeriveKey): Promise<Bytes> => {
  const read = readRecoveryKey(typed);
  const byWords = () => dataKeyByPassphrase(header, typed, derive);
  if (!('key' in read)) return byWords();
  try {
    return await dataKeyByRecoveryKey(header, read.key);
  } catch (notThisKey) {
    // Somebody may have chosen the letters of a key for a passphrase.
    return byWords().catch(() => {
      throw notThisKey;
    });
  }
};

/** With the passphrase or with the key on paper. Rejects as `dataKeyByEither` does. */
export const unlockVaultByEither = async (header: VaultHeader, typed: string, derive: DeriveKey): Promise<VaultKeys> =>
  keysFrom(header.vaultId, await dataKeyByEither(header, typed, derive));
