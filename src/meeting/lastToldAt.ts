// When something was last told in a meeting, by the moments that stand in it. Two copies of one meeting are compared by it;
// what is typed carries no moment, so it never says that nothing has happened since.
import type { Meeting } from './meeting.ts';

const namesAMoment = /^(at|since|from|to)$|At$/;
const timestamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

const momentsIn = function* (fact: unknown): Generator<number> {
  if (typeof fact !== 'object' || fact === null) return;
  for (const [name, value] of Object.entries(fact)) {
    if (typeof value !== 'string') yield* momentsIn(value);
    else if (namesAMoment.test(name) && timestamp.test(value)) yield Date.parse(value);
  }
};

/** Milliseconds since 1970. */
export function lastToldAt(meeting: Meeting): number {
  let last = Date.parse(meeting.createdAt);
  for (const moment of momentsIn(meeting)) if (moment > last) last = moment;
  return last;
}
