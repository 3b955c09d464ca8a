// An unlocked vault over its open database: what everything that reads or writes meetings is handed.
import { closeDatabase, type Database } from './database.ts';
import type { VaultKeys } from './vault.ts';
import type { VaultHeader } from './vaultHeader.ts';

export interface OpenVault {
  /** Always the current one, so ask for it when it is needed: a change of keys puts another in its place. */
  header: VaultHeader;
  readonly keys: VaultKeys;
  readonly database: Database;
}

/** Closes the database. The keys are gone when the last who holds this vault lets go: reload the page. */
export const lockVault = ({ database }: OpenVault): void => closeDatabase(database);
