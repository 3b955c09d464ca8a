// Taking a step back. What was typed since, and what happened in the room, is no step: it stays as it is now.
import type { Meeting } from './meeting.ts';
import type { TimelineMoment } from './timeline.ts';

const happened: ReadonlySet<TimelineMoment['kind']> = new Set([
  'phase',
  'technique',
  'break',
  'privateTime',
  'timeOut',
  'stopped',
  'goneOn',
]);

/** The facts of before, where the meeting is now. */
export function withStepUndone(m: Meeting, before: Meeting): Meeting {
  const known = new Set(before.timeline.map((one) => one.id));
  return {
    ...before,
    away: m.away,
    page: m.page,
    shown: m.shown,
    deleteOn: before.deleteOn ?? m.deleteOn,
    drafts: { ...before.drafts, ...m.drafts },
    preparation: m.preparation,
    chair: { ...before.chair, seat: m.chair.seat },
    concerns: before.concerns.map((one) => m.concerns.find((now) => now.id === one.id) ?? one),
    timeline: [...before.timeline, ...m.timeline.filter((one) => happened.has(one.kind) && !known.has(one.id))],
    handovers: m.handovers,
    sharings: m.sharings,
  };
}
