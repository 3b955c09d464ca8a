// The meetings in the order of the list, where the ways to courses stand, and what is due. Reckoned once for each list.
import { useMemo } from 'react';
import { leftToday, promisesDue } from '../../course/promisesDue.ts';
import { today } from '../../room/today.ts';
import type { MeetingsHere } from '../../room/device.ts';
import { firstOfCourses, orderedMeetings } from './meetingList.ts';

const none: MeetingsHere = { meetings: [], damaged: [], deleted: 0 };

const countedBy = (names: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

export function useOrdered(here: MeetingsHere | 'reading' | 'notRead') {
  const day = today();
  const { meetings: all, damaged } = typeof here === 'string' ? none : here;
  return useMemo(() => {
    const broken = new Set(damaged);
    const meetings = broken.size === 0 ? all : all.filter(({ id }) => !broken.has(id));
    const { next, others } = orderedMeetings(meetings, day);
    const inOrder = next ? [next, ...others] : others;
    const toHear = leftToday(promisesDue(meetings, day), day);
    return {
      next,
      others,
      inOrder,
      courses: firstOfCourses(inOrder),
      due: toHear.length,
      dueIn: countedBy(toHear.map(({ meetingId }) => meetingId)),
    };
  }, [all, damaged, day]);
}
