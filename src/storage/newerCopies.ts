// What lies beside the database and is not in it: an older backup was taken in after a loss, the disk has forgotten its last
// write, or both were written on since. Reads only; the copies stay until somebody has chosen.
import { sameBytes } from './bytes.ts';
import { deletedHere } from './deletionNote.ts';
import { readCopies } from './openCopy.ts';
import type { OpenVault } from './openVault.ts';
import { revOfRows } from './restorePlan.ts';
import { type SealedMeeting, sameSealing, type StoredMeeting, unsealMeeting } from './sealedMeeting.ts';
import { isSealedRow } from './sealedRow.ts';

export interface CopyBeside {
  readonly meeting: StoredMeeting;
  /** 'newer': of a later revision. 'apart': as late as what is here, which has other words or does not open. */
  readonly standing: 'newer' | 'apart';
}

type RowsHere = Readonly<Record<'document' | 'summary', unknown>>;

const isAsPut = ({ document, summary }: RowsHere, copy: SealedMeeting): boolean => {
  if (!isSealedRow(document) || !isSealedRow(summary)) return false;
  return sameSealing({ ...copy, document, summary }, copy) && sameBytes(document.ct, copy.document.ct);
};

const opensTo = async ({ keys }: OpenVault, { document, summary }: RowsHere): Promise<unknown> => {
  if (!isSealedRow(document) || !isSealedRow(summary)) return undefined;
  return unsealMeeting(keys, { document, summary }).then(
    (opened) => opened.document,
    () => undefined,
  );
};

/** Of this vault, and of no meeting that was deleted here. Rejects as the disk does. */
export const newerCopies = async (vault: OpenVault): Promise<readonly CopyBeside[]> => {
  const { docs, sums } = vault.database;
  // The copies first: they are never later than a row that was put before them.
  const copies = (await readCopies()).filter(({ header }) => header.vaultId === vault.header.vaultId);
  const ids = copies.map(({ meeting }) => meeting.id);
  if (ids.length === 0) return [];
  const [documents, summaries] = await vault.database.transaction('r', docs, sums, () =>
    Promise.all([docs.bulkGet(ids), sums.bulkGet(ids)]),
  );
  const deleted = await deletedHere(vault, ids);
  const newer: CopyBeside[] = [];
  for (const [at, { meeting: copy }] of copies.entries()) {
    const here = { document: documents[at], summary: summaries[at] };
    const revHere = revOfRows(here.document, here.summary);
    if (copy.rev < revHere || isAsPut(here, copy) || (revHere === 0 && deleted.has(copy.id))) continue;
    const meeting = await unsealMeeting(vault.keys, copy).catch(() => null);
    if (!meeting) continue;
    if (copy.rev > revHere) newer.push({ meeting, standing: 'newer' });
    else if (JSON.stringify(await opensTo(vault, here)) !== JSON.stringify(meeting.document))
      newer.push({ meeting, standing: 'apart' });
  }
  return newer;
};
