// The people who are here, the citizen first. Changes only when somebody comes, goes or is renamed.
import { useMemo } from 'react';
import { here, type Participant } from '../../meeting/participants.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';

export function useHere(): readonly Participant[] {
  const participants = useMeeting((m) => m.participants);
  return useMemo(() => here({ participants }), [participants]);
}
