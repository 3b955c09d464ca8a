// How long people have sat together, and about how much is left. A soft clock: in steps of five minutes, never below
// nothing. It is given the moment and reads no clock, and nothing in the meeting ever happens because of it.
import type { Clock, Instant } from './basics.ts';
import type { Meeting } from './meeting.ts';
import { isRoomPhase } from './phases.ts';

type Sat = Pick<Meeting, 'timeline' | 'away' | 'rolesSaidAloudAt'>;
type Planned = Pick<Meeting['plan'], 'start' | 'end' | 'minutes'>;

interface Span {
  readonly from: number;
  readonly to: number;
}

const minute = 60_000;
const step = 5;
/** An opening this long before the roles are said aloud was only looked at, perhaps the day before. */
const longestOpening = 60 * minute;

/** When people sat down: the opening, once it began. Null before. */
export function satDownAt({ timeline, rolesSaidAloudAt }: Sat): Instant | null {
  const opened = timeline.find((one) => one.kind === 'phase' && isRoomPhase(one.phase))?.at ?? null;
  if (opened === null || rolesSaidAloudAt === null) return opened ?? rolesSaidAloudAt;
  const waited = Date.parse(rolesSaidAloudAt) - Date.parse(opened);
  return waited > longestOpening ? rolesSaidAloudAt : opened;
}

/** Break, private time, time-out and the time from a stop until the meeting went on. */
function awaySpans({ timeline, away }: Sat): readonly Span[] {
  const spans = timeline.flatMap((one, place): readonly Span[] => {
    const from = Date.parse(one.at);
    if (one.kind === 'break' || one.kind === 'privateTime' || one.kind === 'timeOut')
      return [{ from, to: from + one.minutes * minute }];
    if (one.kind !== 'stopped') return [];
    const wentOn = timeline.slice(place).find(({ kind }) => kind === 'goneOn');
    return [{ from, to: wentOn ? Date.parse(wentOn.at) : Infinity }];
  });
  return away ? [...spans, { from: Date.parse(away.since), to: Infinity }] : spans;
}

/** Whole minutes from one moment to another in which people sat together. */
export function minutesTogetherBetween(m: Sat, from: Instant, to: Instant): number {
  const end = Date.parse(to);
  let at = Date.parse(from);
  let together = 0;
  for (const span of awaySpans(m).toSorted((one, other) => one.from - other.from)) {
    together += Math.max(0, Math.min(span.from, end) - at);
    at = Math.max(at, span.from, span.to);
  }
  return Math.floor((together + Math.max(0, end - at)) / minute);
}

/** How long people have sat together by now. The clock stands still while they are away. */
export function minutesTogether(m: Sat, now: Instant): number {
  const satDown = satDownAt(m);
  return satDown === null ? 0 : minutesTogetherBetween(m, satDown, now);
}

const minuteOfDay = (time: Clock): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** How long the meeting is meant to take: from its beginning to the end that was agreed, or the minutes planned. */
export function plannedMinutes({ plan: { start, end, minutes } }: { readonly plan: Planned }): number | null {
  const between = start !== null && end !== null ? minuteOfDay(end) - minuteOfDay(start) : 0;
  return between > 0 ? between : minutes;
}

export type SoftClock =
  | { readonly kind: 'noEnd' | 'half' | 'over' }
  | { readonly kind: 'left'; readonly minutes: number };

/** What the clock says, about. */
export function softClock(m: Sat & { readonly plan: Planned }, now: Instant): SoftClock {
  const planned = plannedMinutes(m);
  if (planned === null) return { kind: 'noEnd' };
  const left = planned - minutesTogether(m, now);
  if (left <= 0) return { kind: 'over' };
  if (Math.abs(left - planned / 2) <= step / 2) return { kind: 'half' };
  return { kind: 'left', minutes: Math.max(step, Math.round(left / step) * step) };
}
