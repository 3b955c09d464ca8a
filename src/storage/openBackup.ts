// A backup and the keys to it, from what a person types: the passphrase of that day, or the key on paper.
import { readBackupHeader } from './backupHeader.ts';
import type { DeriveKey } from './keyDerivation.ts';
import type { OpenBackup } from './restorePlan.ts';
import { unlockVaultByEither } from './vault.ts';

/** Rejects as `readBackupHeader` and `unlockVaultByEither` do. Reads the header only. */
export const openBackup = async (file: Blob, typed: string, derive: DeriveKey): Promise<OpenBackup> => {
  const header = await readBackupHeader(file);
  return { file, header, keys: await unlockVaultByEither(header.vault, typed, derive) };
};
