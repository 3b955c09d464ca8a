// One meeting out of an opened rescue file into this vault. What it replaces is kept, so that it can be taken back.
// Never over an equal or later revision, and never while a window has the meeting open.
import { asStorageError } from './asStorageError.ts';
import { writing } from './guarded.ts';
import { holdMeeting } from './meetingLock.ts';
import { putRows, storedRows } from './meetingRows.ts';
import type { OpenVault } from './openVault.ts';
import { noteSeen } from './orderOfWriting.ts';
import { readJournal, sealedJournal, type UndoRow } from './restoreJournal.ts';
import { revOfRows } from './restorePlan.ts';
import { type SealedMeeting, sealMeeting, type StoredMeeting } from './sealedMeeting.ts';
import { StorageError } from './storageError.ts';

/** 'replaced': an earlier one lay here, and `undoRestore` gives it back. */
export type TakenIn = 'takenIn' | 'replaced' | 'alreadyNewer' | 'heldElsewhere';

/** A restore that was broken off keeps its note; one that was done can be taken back no longer, as after any other. */
const replace = async (vault: OpenVault, rows: SealedMeeting, revHere: number, now: string): Promise<void> => {
  const { docs, sums, undo } = vault.database;
  const before = await readJournal(vault);
  const goesOn = before?.done === false;
  const journal = await sealedJournal(vault, goesOn ? before : { at: now, done: true });
  const { id, rev } = rows;
  const put = async (): Promise<number> => {
    const [document, summary] = await Promise.all([docs.get(id), sums.get(id)]);
    if (revOfRows(document, summary) !== revHere) throw new StorageError('stale');
    if (!goesOn) await undo.clear();
    const was: UndoRow = { id, rev, document, summary };
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

const takeIn = async (vault: OpenVault, meeting: StoredMeeting, now: string): Promise<TakenIn> => {
  const there = await storedRows(vault.database, meeting.id);
  if (there && Math.max(there.document.fmt, there.summary.fmt) > meeting.fmt) throw new StorageError('tooNew');
  if (there && there.rev >= meeting.rev) return 'alreadyNewer';
  const rows = await sealMeeting(vault.keys, meeting);
  if (there) await replace(vault, rows, there.rev, now);
  else await writing(vault.database, () => putRows(vault.database, rows, 'newer'));
  return there ? 'replaced' : 'takenIn';
};

/** Under this vault's key. `now` is ISO 8601. Rejects with 'tooNew' over the form of a newer edition, else as the disk does. */
export const takeInMeeting = async (
  vault: OpenVault,
  meeting: StoredMeeting,
  now: string = new Date().toISOString(),
): Promise<TakenIn> => {
  const held = await holdMeeting(meeting.id);
  if (held === 'heldElsewhere') return held;
  try {
    return await takeIn(vault, meeting, now);
  } catch (error) {
    const known = asStorageError(error);
    if (known.code === 'stale') return 'alreadyNewer';
    throw known;
  } finally {
    held.release();
  }
};
