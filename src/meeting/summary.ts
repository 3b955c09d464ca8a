// What the list of meetings may know of one: first names and dates, never a topic, a leg or an agreement's words.
import * as v from 'valibot';
import { isAgreed } from './agreements.ts';
import { clock, type Day, day, id, words } from './basics.ts';
import { citizenOf, gamemasterOf, type Meeting, unit } from './meeting.ts';
import { atTheTable } from './participants.ts';
import { type Phase, phases } from './phases.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const summary = v.strictObject({
  version: v.literal(1),
  courseId: id,
  phase: v.picklist(phases),
  citizen: words,
  gamemaster: words,
  unit,
  language: v.pipe(v.string(), v.maxLength(35)),
  date: v.nullable(day),
  start: v.nullable(clock),
  isFollowUp: v.boolean(),
  topicChosen: v.boolean(),
  people: count,
  agreed: count,
  next: v.nullable(day),
  deleteOn: v.nullable(day),
});
export type Summary = v.InferOutput<typeof summary>;

export const summaryOf = (m: Meeting, phase: Phase): Summary => ({
  version: 1,
  courseId: m.courseId,
  phase,
  citizen: citizenOf(m)?.name ?? '',
  gamemaster: gamemasterOf(m)?.name ?? '',
  unit: m.unit,
  language: m.language,
  date: m.plan.date,
  start: m.plan.start,
  isFollowUp: m.lastTime !== null,
  topicChosen: m.topic !== null,
  people: atTheTable(m).length,
  agreed: m.agreements.filter(isAgreed).length,
  next: m.nextMeeting?.date ?? null,
  deleteOn: m.deleteOn,
});

/** Reads a summary row of unknown origin; null when it is not one. */
export const readSummary = (written: unknown): Summary | null => {
  const read = v.safeParse(summary, written);
  return read.success ? read.output : null;
};

/** R22: this meeting has ended, and the day it was to be deleted has come. */
export const isDueForDeletion = ({ phase, deleteOn }: Summary, today: Day): boolean =>
  (phase === 'closed' || phase === 'stoppedEarly') && deleteOn !== null && deleteOn <= today;
