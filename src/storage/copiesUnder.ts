// Puts a new header over the copies beside the database, so that a passphrase that was put away opens them no longer.
import { readCopies, writeCopy } from './openCopy.ts';
import type { VaultHeader } from './vaultHeader.ts';

/** Never rejects: the copies are a second place, and the next writing of each brings the header along. */
export const copiesUnder = async (header: VaultHeader): Promise<void> => {
  try {
    const copies = (await readCopies()).filter((copy) => copy.header.vaultId === header.vaultId);
    // The newest last: their order is that of their writing.
    for (const { meeting } of copies.toReversed()) await writeCopy({ header, meeting });
  } catch {
    // As said above.
  }
};
