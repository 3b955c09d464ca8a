// Which meeting is next, and in what order the others stand. Dates and phases only.
import type { ListedMeeting } from '../../room/device.ts';

interface OrderedMeetings {
  /** The meeting of today, else the next to come, else the one last worked on. */
  readonly next: ListedMeeting | null;
  readonly others: readonly ListedMeeting[];
}

const isClosed = ({ summary }: ListedMeeting) => summary.phase === 'closed';
const when = ({ summary: { date, start } }: ListedMeeting) => `${date ?? ''} ${start ?? '99'}`;
const earliestFirst = (one: ListedMeeting, other: ListedMeeting) => (when(one) < when(other) ? -1 : 1);
const latestFirst = (one: ListedMeeting, other: ListedMeeting) => earliestFirst(other, one);

/** `meetings` last written first. The open ones that are still to come, the other open ones, then the closed ones. */
export function orderedMeetings(meetings: readonly ListedMeeting[], today: string): OrderedMeetings {
  const open = meetings.filter((meeting) => !isClosed(meeting));
  const isToCome = ({ summary: { date } }: ListedMeeting) => date !== null && date >= today;
  const toCome = open.filter(isToCome).toSorted(earliestFirst);
  const rest = open.filter((meeting) => !isToCome(meeting));
  const [next = null, ...others] = [...toCome, ...rest];
  return { next, others: [...others, ...meetings.filter(isClosed).toSorted(latestFirst)] };
}

/** The first in the list of each course that has more than one meeting: there the way to the course stands. */
export function firstOfCourses(inOrder: readonly ListedMeeting[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const several = new Set<string>();
  for (const { id, summary } of inOrder) {
    if (first.has(summary.courseId)) several.add(summary.courseId);
    else first.set(summary.courseId, id);
  }
  return new Set([...several].map((course) => first.get(course) ?? ''));
}
