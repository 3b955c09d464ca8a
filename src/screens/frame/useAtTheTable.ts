// Everyone at the table, the citizen first; those who are not here today come last, for they can still be named.
import { useMemo } from 'react';
import { atTheTable, type Participant } from '../../meeting/participants.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';

export function useAtTheTable(): readonly Participant[] {
  const participants = useMeeting((m) => m.participants);
  return useMemo(() => {
    const people = atTheTable({ participants });
    const away = people.filter((one) => one.attendance === 'absent');
    return [...people.filter((one) => !away.includes(one)), ...away];
  }, [participants]);
}
