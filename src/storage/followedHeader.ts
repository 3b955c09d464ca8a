// Keeps the header of an open vault the current one when another window changes the keys: a copy or file that is written
// here must not open with a passphrase that was put away there.
import { liveQuery } from 'dexie';
import type { OpenVault } from './openVault.ts';
import { storedHeader } from './storedHeader.ts';

/** The same vault. Follows until its database is closed; what cannot be read changes nothing. */
export const followedHeader = (vault: OpenVault): OpenVault => {
  liveQuery(() => storedHeader(vault.database)).subscribe({
    next: (header) => {
      if (header.vaultId === vault.keys.vaultId) vault.header = header;
    },
    error: () => undefined,
  });
  return vault;
};
