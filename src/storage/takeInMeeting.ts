// One meeting out of an opened rescue file into this vault. What it replaces is kept, so that it can be taken back.
// Never over an equal or later revision, and never while a window has the meeting open.
import { asStorageError } from './asStorageError.ts';
import { writing } from './guarded.ts';
import { holdMeeting } from './meetingLock.ts';
import { putRows, storedRows } from './meetingRows.ts';
import type { OpenVault } from './openVault.ts';
import { noteSeen } from './orderOfWriting.ts';
import { readJournal, readUndoRow, sealedJournal, type UndoRow } from './restoreJournal.ts';
import { revOfRows } from './restorePlan.ts';
import { type SealedMeeting, sealMeeting, type StoredMeeting, unsealMeeting } from './sealedMeeting.ts';
import { StorageError } from './storageError.ts';

/**
 * 'replaced': an earlier one lay here, and `undoRestore` gives it back. 'apart': what lies here is as late and holds other
 * words, or does not open; nothing is changed.
 */
export type TakenIn = 'takenIn' | 'replaced' | 'apart' | 'alreadyNewer' | 'heldElsewhere';

interface HowToTakeIn {
  /** ISO 8601. */
  readonly now: string;
  /** Belongs to the last restore: both are taken back as one. */
  readonly joins: boolean;
}

/** A restore that was broken off keeps its note; one that was done can be taken back no longer, as after any other. */
const replace = async (
  vault: OpenVault,
  rows: SealedMeeting,
  revHere: number,
  { now, joins }: HowToTakeIn,
): Promise<void> => {
  const { docs, sums, undo } = vault.database;
  const before = await readJournal(vault);
  const goesOn = before !== null && (joins || !before.done);
  const journal = await sealedJournal(vault, goesOn ? before : { at: now, done: true });
  const { id, rev } = rows;
  const put = async (): Promise<number> => {
    const [document, summary] = await Promise.all([docs.get(id), sums.get(id)]);
    if (revOfRows(document, summary) !== revHere) throw new StorageError('stale');
    if (!goesOn) await undo.clear();
    const first = readUndoRow(await undo.get(id));
    const was: UndoRow = first ? { ...first, rev } : { id, rev, document, summary };
    const [latest] = await sums.orderBy('gen').reverse().limit(1).keys();
    const next = (typeof latest === 'number' ? latest : 0) + 1;
    await Promise.all([
      undo.put(journal),
      undo.put(was),
      docs.put({ ...rows.document, gen: next }),
      sums.put({ ...rows.summary, gen: next }),
    ]);
    return next;
  };
  const gen = await writing(vault.database, () => vault.database.transaction('rw', docs, sums, undo, put));
  noteSeen(vault.database, gen);
};

const holdsTheSame = async (
  { keys }: OpenVault,
  there: SealedMeeting,
  { document }: StoredMeeting,
): Promise<boolean> => {
  const here = await unsealMeeting(keys, there).catch(() => null);
  return here !== null && JSON.stringify(here.document) === JSON.stringify(document);
};

const takeIn = async (vault: OpenVault, meeting: StoredMeeting, how: HowToTakeIn): Promise<TakenIn> => {
  const there = await storedRows(vault.database, meeting.id);
  if (there && Math.max(there.document.fmt, there.summary.fmt) > meeting.fmt) throw new StorageError('tooNew');
  if (there && there.rev > meeting.rev) return 'alreadyNewer';
  if (there?.rev === meeting.rev) return (await holdsTheSame(vault, there, meeting)) ? 'alreadyNewer' : 'apart';
  const rows = await sealMeeting(vault.keys, meeting);
  if (there) await replace(vault, rows, there.rev, how);
  else await writing(vault.database, () => putRows(vault.database, rows, 'newer'));
  return there ? 'replaced' : 'takenIn';
};

/** Under this vault's key. Rejects with 'tooNew' over the form of a newer edition, else as the disk does. */
export const takeInMeeting = async (
  vault: OpenVault,
  meeting: StoredMeeting,
  { now = new Date().toISOString(), joins = false }: Partial<HowToTakeIn> = {},
): Promise<TakenIn> => {
  const held = await holdMeeting(meeting.id);
  if (held === 'heldElsewhere') return held;
  try {
    return await takeIn(vault, meeting, { now, joins });
  } catch (error) {
    const known = asStorageError(error);
    if (known.code === 'stale') return 'alreadyNewer';
    throw known;
  } finally {
    held.release();
  }
};
