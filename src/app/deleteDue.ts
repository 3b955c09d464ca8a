// Deletes the meetings whose day has come (R22). One that is open in another window waits until next time.
import { tellWindowsOf } from '../link/meetingWindows.ts';
import { isDueForDeletion } from '../meeting/summary.ts';
import type { ListedMeeting } from '../room/device.ts';
import { holdMeeting } from '../storage/meetingLock.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { type Removed, removeMeeting } from '../storage/removeMeeting.ts';
import { clockMayDelete } from './doubtedClock.ts';
import { giveReceipt } from './receipts.ts';

/** Where the disk failed: nothing is tried again by itself until a person unlocks. */
const failed = new WeakSet<OpenVault>();

/** Null when it could not be held. */
async function removed(vault: OpenVault, id: string): Promise<Removed | null> {
  const held = await holdMeeting(id);
  if (held === 'heldElsewhere') return null;
  try {
    const gone = await removeMeeting(vault, id);
    tellWindowsOf(id);
    return gone;
  } finally {
    held.release();
  }
}

/** The ids that are gone now. Stops at the first fault of the disk; the rest waits until a person has unlocked again. */
export async function deleteDue(
  vault: OpenVault,
  meetings: readonly ListedMeeting[],
  today: string,
): Promise<ReadonlySet<string>> {
  const gone = new Map<string, Removed>();
  if (failed.has(vault)) return new Set();
  const due = meetings.filter(({ summary }) => isDueForDeletion(summary, today));
  if (!clockMayDelete(today, due.length > 0)) return new Set();
  try {
    for (const { id } of due) {
      const done = await removed(vault, id);
      // Another reading of the list may have been here first.
      if (done && done.rows > 0) gone.set(id, done);
    }
  } catch {
    failed.add(vault);
    // Those that are left are still due, and the disk says for itself what is wrong with it.
  }
  if (gone.size > 0) {
    const all = [...gone.values()];
    const rows = all.reduce((sum, one) => sum + one.rows, 0);
    const copies = all.reduce((sum, one) => sum + one.copies, 0);
    giveReceipt({ why: 'due', meetings: gone.size, rows, copies });
  }
  return new Set(gone.keys());
}
