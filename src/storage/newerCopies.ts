// What lies beside the database and is later than what is in it: an older backup was taken in after a loss, or the disk has
// forgotten its last write. Reads only; the copies stay until somebody has chosen.
import { deletedHere } from './deletionNote.ts';
import { readCopies } from './openCopy.ts';
import type { OpenVault } from './openVault.ts';
import { revOfRows } from './restorePlan.ts';
import { type StoredMeeting, unsealMeeting } from './sealedMeeting.ts';

/** Of this vault, and of no meeting that was deleted here. Rejects as the disk does. */
export const newerCopies = async (vault: OpenVault): Promise<readonly StoredMeeting[]> => {
  const { docs, sums } = vault.database;
  // The copies first: they are never later than a row that was put before them.
  const copies = (await readCopies()).filter(({ header }) => header.vaultId === vault.header.vaultId);
  const ids = copies.map(({ meeting }) => meeting.id);
  if (ids.length === 0) return [];
  const [documents, summaries] = await vault.database.transaction('r', docs, sums, () =>
    Promise.all([docs.bulkGet(ids), sums.bulkGet(ids)]),
  );
  const deleted = await deletedHere(vault, ids);
  const newer: StoredMeeting[] = [];
  for (const [at, { meeting }] of copies.entries()) {
    const revHere = revOfRows(documents[at], summaries[at]);
    if (meeting.rev <= revHere || (revHere === 0 && deleted.has(meeting.id))) continue;
    const opened = await unsealMeeting(vault.keys, meeting).catch(() => null);
    if (opened) newer.push(opened);
  }
  return newer;
};
