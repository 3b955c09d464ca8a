// What a window shows of a meeting that another window writes.
import { snapshotOf } from '../meeting/meetingMachine.ts';
import type { Phase } from '../meeting/phases.ts';
import { openRoom, type Room } from '../room/openRoom.ts';
import type { KeptMeeting } from '../storage/keepMeeting.ts';
import type { ReadFacts } from './readFacts.ts';

export interface ReadingAlong {
  /** What was read last. Nothing that is told to it is kept. */
  readonly room: Room;
  /** It was written here, and went to another window. */
  readonly moved: boolean;
  /** That window is gone: nobody writes. */
  readonly alone: boolean;
  /** A break, private time or a time-out: nothing may be seen (R13, R14). */
  readonly covered: boolean;
  /** It has asked to write here instead, and waits for the other window. */
  readonly asking: boolean;
  /** What this window could not put on the disk before it let go. */
  readonly unsaved: KeptMeeting | null;
}

export const isAway = (phase: Phase): boolean =>
  phase === 'onBreak' || phase === 'inPrivateTime' || phase === 'inTimeOut';

/** What was read, in the place of what was read before. */
export function readAlong({ meeting, phase }: ReadFacts, before: ReadingAlong | null): ReadingAlong {
  const room = openRoom(snapshotOf(meeting, phase), () => new Date().toISOString());
  room.actor.stop();
  const { moved, asking, unsaved } = before ?? { moved: false, asking: false, unsaved: null };
  return { room, covered: isAway(phase), moved, alone: before?.alone ?? false, asking, unsaved };
}
