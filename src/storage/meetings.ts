// The meetings of an unlocked vault: listed, read, written. Knows how they are stored; what a meeting is, it does not know.
import { asStorageError } from './asStorageError.ts';
import { writing } from './guarded.ts';
import { putRows, storedRows } from './meetingRows.ts';
import type { OpenVault } from './openVault.ts';
import { sealMeeting, type StoredMeeting, unsealMeeting } from './sealedMeeting.ts';
import { idOf, isSealedRow, unsealRow } from './sealedRow.ts';
import { StorageError } from './storageError.ts';

interface MeetingSummary {
  readonly id: string;
  readonly rev: number;
  readonly fmt: number;
  readonly summary: unknown;
}

/** What does not open, or is not there though its other half is. It is kept as it is. */
interface DamagedRow {
  readonly id: string;
  readonly what: 'summary' | 'document';
}

export interface MeetingList {
  readonly summaries: readonly MeetingSummary[];
  readonly damaged: readonly DamagedRow[];
}

const genOf = (row: unknown): number => (isSealedRow(row) ? row.gen : 0);

const opened = async ({ keys }: OpenVault, row: unknown): Promise<MeetingSummary | DamagedRow> => {
  try {
    const summary = await unsealRow(keys, 'sums', row);
    if (!isSealedRow(row)) throw new StorageError('tampered');
    return { id: row.id, rev: row.rev, fmt: row.fmt, summary };
  } catch {
    return { id: idOf(row), what: 'summary' };
  }
};

/** Last written first. A damaged row is named by its id and harms no other. Rejects as the disk does. */
export const listMeetings = async (vault: OpenVault): Promise<MeetingList> => {
  const { docs, sums } = vault.database;
  try {
    const [rows, documents] = await vault.database.transaction('r', docs, sums, () =>
      Promise.all([sums.toArray(), docs.toCollection().primaryKeys()]),
    );
    const newestFirst = rows.toSorted((one, other) => genOf(other) - genOf(one));
    const all = await Promise.all(newestFirst.map((row) => opened(vault, row)));
    const [withSummary, withDocument] = [new Set(rows.map(idOf)), new Set(documents)];
    const lacking = (what: DamagedRow['what'], ids: Set<string>, others: Set<string>): DamagedRow[] =>
      Array.from(ids, (id) => ({ id, what })).filter(({ id }) => !others.has(id));
    return {
      summaries: all.filter((row) => 'summary' in row),
      damaged: [
        ...all.filter((row) => 'what' in row),
        ...lacking('summary', withDocument, withSummary),
        ...lacking('document', withSummary, withDocument),
      ],
    };
  } catch (error) {
    throw asStorageError(error);
  }
};

/**
 * Rejects with 'missing', with 'stale' when an older row was put back under a newer one, with 'tampered' when a row is
 * damaged, with 'tooNew' above `newestFmt`, else as the disk does. What does not open stays where it is.
 */
export const readMeeting = async (vault: OpenVault, id: string, newestFmt?: number): Promise<StoredMeeting> => {
  const rows = await storedRows(vault.database, id).catch((error: unknown) => {
    const known = asStorageError(error);
    throw known.code === 'keptAside' ? new StorageError('tampered') : known;
  });
  if (rows === undefined) throw new StorageError('missing');
  return unsealMeeting(vault.keys, rows, newestFmt);
};

/**
 * Seals, then puts document and summary in one strict transaction; resolves only when both are on the disk.
 * `rev` is 1 for a new meeting and one more for each later write; rejects with 'stale' for any other, with 'keptAside'
 * when what lies there is damaged, with 'badValue', 'full', 'denied', 'locked' or 'failed'.
 */
export const writeMeeting = async (vault: OpenVault, meeting: StoredMeeting): Promise<void> => {
  const rows = await sealMeeting(vault.keys, meeting);
  await writing(vault.database, () => putRows(vault.database, rows, 'next'));
};
