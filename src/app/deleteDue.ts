// Deletes the meetings whose day has come (R22). One that is open in another window waits until next time.
import { isDueForDeletion } from '../meeting/summary.ts';
import type { ListedMeeting } from '../room/device.ts';
import { holdMeeting } from '../storage/meetingLock.ts';
import { removeMeeting } from '../storage/meetings.ts';
import type { OpenVault } from '../storage/openVault.ts';

/** The ids that are gone now. */
export async function deleteDue(
  vault: OpenVault,
  meetings: readonly ListedMeeting[],
  today: string,
): Promise<ReadonlySet<string>> {
  const gone = new Set<string>();
  for (const { id } of meetings.filter(({ summary }) => isDueForDeletion(summary, today))) {
    const held = await holdMeeting(id);
    if (held === 'heldElsewhere') continue;
    await removeMeeting(vault, id).finally(held.release);
    gone.add(id);
  }
  return gone;
}
