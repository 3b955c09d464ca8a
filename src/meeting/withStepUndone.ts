// Taking a step back. What was typed since, and what happened in the room, is no step: it stays as it is now.
import { type InterpretedLine, withLinesThatStand } from './interpreted.ts';
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

/** The lines there are now, and those that went with the words that now come back. */
function linesAfter(m: Meeting, before: Meeting): readonly InterpretedLine[] {
  const ofWordsHere = new Set(withLinesThatStand({ ...m, interpreted: before.interpreted }).interpreted);
  const known = new Set(m.interpreted.map((one) => one.said));
  return [...before.interpreted.filter((one) => !ofWordsHere.has(one) && !known.has(one.said)), ...m.interpreted];
}

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
    interpreted: linesAfter(m, before),
    chair: { ...before.chair, seat: m.chair.seat },
    concerns: before.concerns.map((one) => m.concerns.find((now) => now.id === one.id) ?? one),
    timeline: [...before.timeline, ...m.timeline.filter((one) => happened.has(one.kind) && !known.has(one.id))],
    handovers: m.handovers,
    sharings: m.sharings,
  };
}
