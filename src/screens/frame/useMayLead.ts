// Who else could lead the meeting: the professionals who are here.
import type { Participant } from '../../meeting/participants.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { useHere } from './useHere.ts';

export function useMayLead(): readonly Participant[] {
  const gamemasterId = useMeeting((m) => m.plan.gamemasterId);
  return useHere().filter(({ id, role }) => role === 'professional' && id !== gamemasterId);
}
