// Leaving the course of the meeting and coming back to the same place: break (R13), private time (R14), time-out, stop.
import type { EventOf, Leaving } from './events.ts';
import type { Meeting } from './meeting.ts';
import type { RoomPhase } from './phases.ts';
import { keptUntil, minutesBetween } from './time.ts';
import { withMoment } from './timeline.ts';

/** What each way of leaving remembers. Private time and time-out remember nothing but when they began. */
export const leavings: {
  readonly [T in Leaving]: (m: Meeting, event: EventOf<T>, from: RoomPhase) => Meeting;
} = {
  'break.started': (m, { at, byId, until }, from) => ({
    ...m,
    away: { kind: 'break', from, since: at, startedById: byId, until },
  }),
  'privateTime.started': (m, { at }, from) => ({ ...m, away: { kind: 'privateTime', from, since: at } }),
  'timeOut.started': (m, { at }, from) => ({ ...m, away: { kind: 'timeOut', from, since: at } }),
  'meeting.stopped': (m, { id, at, reasonGiven, followOutById, callById, callAt }, from) =>
    withMoment(
      { ...m, away: { kind: 'stopped', from, since: at }, deleteOn: m.deleteOn ?? keptUntil(at) },
      { id, at, kind: 'stopped', reasonGiven, followOutById, callById, callAt },
    ),
};

/** Back again: the minutes are kept, and for a break who asked for it. */
export function withReturn(
  m: Meeting,
  kind: 'break' | 'privateTime' | 'timeOut',
  back: { id: string; at: string },
): Meeting {
  const { away } = m;
  if (away?.kind !== kind) return m;
  const known = { id: back.id, at: away.since, minutes: minutesBetween(away.since, back.at) };
  return withMoment(
    { ...m, away: null },
    away.kind === 'break' ? { ...known, kind: 'break', startedById: away.startedById } : { ...known, kind: away.kind },
  );
}
