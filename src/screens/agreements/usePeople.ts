// Those who can be named in an agreement: everyone at the table but the interpreter (R06).
import { useMemo } from 'react';
import { atTheTable, type Participant } from '../../meeting/participants.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';

export function usePeople(): readonly Participant[] {
  const participants = useMeeting((m) => m.participants);
  return useMemo(() => atTheTable({ participants }).filter((one) => one.role !== 'interpreter'), [participants]);
}
