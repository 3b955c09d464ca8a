// Meetings that lie on the device and are not on the screen: read many at a time, and told one thing each.
import { tellWindowsOf } from '../link/meetingWindows.ts';
import type { Telling } from '../meeting/events.ts';
import { phaseOf, snapshotOf } from '../meeting/meetingMachine.ts';
import type { Outcome, ReadMeeting } from '../room/device.ts';
import { openRoom } from '../room/openRoom.ts';
import { openAgain } from '../storage/meetingDisk.ts';
import { holdMeeting } from '../storage/meetingLock.ts';
import { writeMeeting } from '../storage/meetings.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { outcomeOf } from './outcomeOf.ts';
import { readFacts } from './readFacts.ts';
import { writtenForm } from './writtenForm.ts';

export const readApart = async (vault: OpenVault, ids: readonly string[]): Promise<readonly ReadMeeting[]> =>
  (await Promise.all(ids.map((id) => readFacts(vault, id)))).flatMap((read) =>
    'meeting' in read ? [{ id: read.id, phase: read.phase, facts: read.meeting }] : [],
  );

/** Holds the meeting, tells it, writes it down and lets go. Nothing is told to a meeting that is open in any window. */
export async function tellApart(
  vault: OpenVault,
  id: string,
  telling: Telling,
): Promise<Outcome | 'heldElsewhere' | 'refused'> {
  const held = await holdMeeting(id);
  if (held === 'heldElsewhere') return held;
  try {
    await openAgain(vault);
    const read = await readFacts(vault, id);
    if (!('meeting' in read)) return read.why === 'newer' ? 'tooNew' : read.why === 'disk' ? read.code : 'tampered';
    const room = openRoom(snapshotOf(read.meeting, read.phase), () => new Date().toISOString());
    const refused = room.tell(telling);
    const after = room.actor.getSnapshot();
    room.actor.stop();
    if (refused) return 'refused';
    await writeMeeting(vault, { id, rev: read.rev + 1, ...writtenForm(after.context, phaseOf(after)) });
    tellWindowsOf(id);
    return null;
  } catch (error) {
    return outcomeOf(error);
  } finally {
    held.release();
  }
}
