// A person's name by id, for screens that tell who does what.
import { useMeeting } from '../../room/MeetingRoom.tsx';
import type { Id } from '../../meeting/basics.ts';
import { personIn } from '../../meeting/participants.ts';

/** Empty when nobody in the meeting has that id. */
export function useName(): (personId: Id | null) => string {
  const participants = useMeeting((m) => m.participants);
  return (personId) => personIn({ participants }, personId)?.name ?? '';
}
