// Opens one meeting of an unlocked device for writing: lock, read, check, take up.
import { type HeldMeeting, holdMeeting, takeMeeting } from '../storage/meetingLock.ts';
import { writeMeeting } from '../storage/meetings.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { keptOpen, type OpenedMeeting } from './keptOpen.ts';
import { outcomeOf } from './outcomeOf.ts';
import { type NotOpened, type ReadFacts, readFacts } from './readFacts.ts';
import { writtenForm } from './writtenForm.ts';

/** How long the window that writes has to put its last words on the disk, before the meeting is taken from it. */
const patience = 3_000;
const mostClaims = 5;

async function openHeld(
  vault: OpenVault,
  id: string,
  held: HeldMeeting,
  read: (vault: OpenVault, id: string) => Promise<ReadFacts | NotOpened>,
): Promise<OpenedMeeting | NotOpened> {
  const facts = await read(vault, id);
  if ('meeting' in facts) return keptOpen(vault, facts, held);
  held.release();
  return facts;
}

/**
 * Puts what was read back under the next revision. What another window still had under way either came before, and is
 * read again, or is refused for ever after.
 */
async function claimed(vault: OpenVault, id: string): Promise<ReadFacts | NotOpened> {
  for (let tries = 1; ; tries += 1) {
    const facts = await readFacts(vault, id);
    if (!('meeting' in facts)) return facts;
    const rev = facts.rev + 1;
    try {
      await writeMeeting(vault, { id, rev, ...writtenForm(facts.meeting, facts.phase) });
      return { ...facts, rev };
    } catch (error) {
      const code = outcomeOf(error);
      if (code !== 'stale' || tries === mostClaims) return { why: 'disk', code };
    }
  }
}

export async function openMeeting(vault: OpenVault, id: string): Promise<OpenedMeeting | NotOpened | 'heldElsewhere'> {
  const held = await holdMeeting(id);
  return held === 'heldElsewhere' ? held : openHeld(vault, id, held, readFacts);
}

/** Opens it here instead of in the window that writes it now, which has been asked to let go. */
export async function takeOver(vault: OpenVault, id: string): Promise<OpenedMeeting | NotOpened> {
  const { byForce, ...held } = await takeMeeting(id, patience);
  return openHeld(vault, id, held, byForce ? claimed : readFacts);
}
