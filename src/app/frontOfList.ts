// In what order the device keeps its list, and what of it stands on the first page: what Hjem shows first.
import { twinOf } from '../course/beside.ts';
import { promisesDue } from '../course/promisesDue.ts';
import { today } from '../room/today.ts';
import type { Summary } from '../meeting/summary.ts';
import { orderedMeetings } from '../screens/home/meetingList.ts';
import type { Known } from '../storage/summaryPages.ts';

type Row = Known<Summary>;

const isClosed = ({ summary }: Row): boolean => summary.phase === 'closed';
const when = ({ summary: { date, start } }: Row): string => `${date ?? ''} ${start ?? '99'}`;

/** Open ones first, last written first; then the closed ones, latest first. */
export const listOrder = (one: Row, other: Row): number => {
  if (isClosed(one) !== isClosed(other)) return isClosed(one) ? 1 : -1;
  if (!isClosed(one)) return other.gen - one.gen;
  const [a, b] = [when(one), when(other)];
  return a === b ? other.gen - one.gen : a < b ? 1 : -1;
};

const most = 256;

/**
 * The first in the list, those with something to call about, the follow-ups that have taken such a thing over, and those
 * that one of them lies beside: alone it would be called about.
 */
export const frontOfList = (all: readonly Row[]): readonly Row[] => {
  const day = today();
  const { next, others } = orderedMeetings(all, day);
  const first = (next ? [next, ...others.slice(0, most)] : others.slice(0, most)).map(({ id }) => id);
  const due = new Set(promisesDue(all, day).map(({ meetingId }) => meetingId));
  const chosen = new Set([...first, ...[...due].slice(0, most)]);
  const besides = new Set(all.map(({ id, summary }) => (chosen.has(id) ? twinOf(id, summary.courseId) : null)));
  return all.filter(
    ({ id, summary }) =>
      chosen.has(id) || besides.has(id) || (summary.followsId !== null && chosen.has(summary.followsId)),
  );
};
