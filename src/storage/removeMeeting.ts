// Takes a meeting off this device: every row of it in one transaction, and the copy beside the database.
// Killed at any moment it is there or gone, never half; the copy goes first, since it is only a second place.
import { asStorageError } from './asStorageError.ts';
import { deletedHere, deletionNote } from './deletionNote.ts';
import { writing } from './guarded.ts';
import { everyCopyIsWritten } from './newestCopy.ts';
import { copiesOf, removeCopies } from './openCopy.ts';
import type { OpenVault } from './openVault.ts';

export interface Removed {
  readonly rows: number;
  readonly copies: number;
}

/**
 * Whoever calls this holds the meeting's lock. Removing what is not there is no fault. Rejects as the disk does, and the
 * meeting is then still there.
 */
export const removeMeeting = async ({ database, header }: OpenVault, id: string): Promise<Removed> => {
  try {
    await everyCopyIsWritten();
    const note = await deletionNote(header.vaultId, id);
    const copies = await removeCopies([id]);
    const { docs, sums, undo, pages, vault } = database;
    const remove = async (): Promise<number> => {
      const there = await Promise.all([docs, sums, undo].map((table) => table.where(':id').equals(id).delete()));
      // The cache of the list has its first name and its day. The list makes a new one.
      await pages.clear();
      // What was left half typed may be of this meeting; which it is of cannot be seen from here.
      await vault.delete('untold');
      await vault.put(note);
      return there.reduce((sum, count) => sum + count, 0);
    };
    const tables = [docs, sums, undo, pages, vault];
    const rows = await writing(database, () => database.transaction('rw', tables, remove));
    return { rows, copies };
  } catch (error) {
    throw asStorageError(error);
  }
};

/** Copies of deleted meetings that another window, or a crash, left behind. Never rejects: it is done again next time. */
export const sweepCopies = async (vault: OpenVault): Promise<void> => {
  try {
    const ids = await copiesOf(vault.header.vaultId);
    const deleted = await deletedHere(vault, ids);
    const there = new Set(
      await vault.database.docs
        .where(':id')
        .anyOf([...deleted])
        .primaryKeys(),
    );
    await removeCopies([...deleted].filter((id) => !there.has(id)));
  } catch {
    // What is left is sealed, and is looked for again at the next start.
  }
};
