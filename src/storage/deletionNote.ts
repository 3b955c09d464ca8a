// What is left of a meeting that was deleted: a number made from its random id, which says nothing of whose or when.
// It tells an older file that the meeting in it was deleted here, and the copies beside the database which of them may go.
import { asStorageError } from './asStorageError.ts';
import type { Database } from './database.ts';
import { toHex } from './bytes.ts';
import type { OpenVault } from './openVault.ts';

const kind = 'deleted:';

export interface DeletionNote {
  readonly k: string;
}

/** Of this vault and this meeting, and of no other. Made before any transaction. */
export const deletionNote = async (vaultId: string, id: string): Promise<DeletionNote> => {
  const told = new TextEncoder().encode(`stepup/1/deleted|${vaultId}|${id}`);
  const number = new Uint8Array(await crypto.subtle.digest('SHA-256', told));
  return { k: kind + toHex(number.subarray(0, 16)) };
};

const notesIn = async ({ vault }: Database): Promise<ReadonlySet<string>> =>
  new Set(await vault.where(':id').startsWith(kind).primaryKeys());

/** Those of `ids` that were deleted on this device since, whether or not they have come back. Rejects as the disk does. */
export const deletedHere = async (vault: OpenVault, ids: Iterable<string>): Promise<ReadonlySet<string>> => {
  try {
    const notes = await notesIn(vault.database);
    const found = new Set<string>();
    if (notes.size === 0) return found;
    for (const id of ids) if (notes.has((await deletionNote(vault.header.vaultId, id)).k)) found.add(id);
    return found;
  } catch (error) {
    throw asStorageError(error);
  }
};
