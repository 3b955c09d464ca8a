// Meetings that lie on the device and are not on the screen: read many at a time, and told one thing each.
import { documentVersion } from '../meeting/document.ts';
import type { Telling } from '../meeting/events.ts';
import { phaseOf, snapshotOf } from '../meeting/meetingMachine.ts';
import { readDocument } from '../meeting/readDocument.ts';
import type { Outcome, ReadMeeting } from '../room/device.ts';
import { openRoom } from '../room/openRoom.ts';
import { holdMeeting } from '../storage/meetingLock.ts';
import { readMeeting, writeMeeting } from '../storage/meetings.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { writtenForm } from './openMeeting.ts';
import { outcomeOf } from './outcomeOf.ts';

const readOne = async (vault: OpenVault, id: string): Promise<ReadMeeting | null> => {
  try {
    const read = readDocument((await readMeeting(vault, id, documentVersion)).document);
    return read.ok ? { id, phase: read.document.phase, facts: read.document.meeting } : null;
  } catch {
    return null;
  }
};

export const readApart = async (vault: OpenVault, ids: readonly string[]): Promise<readonly ReadMeeting[]> =>
  (await Promise.all(ids.map((id) => readOne(vault, id)))).filter((one) => one !== null);

/** Holds the meeting, tells it, writes it down and lets go. Nothing is told to a meeting that is open in any window. */
export async function tellApart(
  vault: OpenVault,
  id: string,
  telling: Telling,
): Promise<Outcome | 'heldElsewhere' | 'refused'> {
  const held = await holdMeeting(id);
  if (held === 'heldElsewhere') return held;
  try {
    const stored = await readMeeting(vault, id, documentVersion);
    const read = readDocument(stored.document);
    if (!read.ok) return read.why === 'newer' ? 'tooNew' : 'tampered';
    const room = openRoom(snapshotOf(read.document.meeting, read.document.phase), () => new Date().toISOString());
    const refused = room.tell(telling);
    const after = room.actor.getSnapshot();
    room.actor.stop();
    if (refused) return 'refused';
    await writeMeeting(vault, { id, rev: stored.rev + 1, ...writtenForm(after.context, phaseOf(after)) });
    return null;
  } catch (error) {
    return outcomeOf(error);
  } finally {
    held.release();
  }
}
