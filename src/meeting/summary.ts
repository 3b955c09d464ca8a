// What the list of meetings may know of one: first names and dates. The topic and the open promises are here so that a
// worker can search for them; no list shows them to somebody who has not searched, and no leg is ever here.
import * as v from 'valibot';
import { isAgreed } from './agreements.ts';
import { clock, type Day, day, id, list, whole, words } from './basics.ts';
import { lastHeard, outcomes } from './followUp.ts';
import { citizenOf, gamemasterOf, type Meeting, unit } from './meeting.ts';
import { atTheTable } from './participants.ts';
import { type Phase, phases } from './phases.ts';
import { lastTimeIsTold, ownerHasSaidYes } from './rules.ts';
import { dayOf } from './time.ts';

/** So much of a text can be searched for, in UTF-16 units. */
export const mostSearched = 200;
const searched = v.pipe(v.string(), v.maxLength(mostSearched));

/** A promise of an ended meeting that nobody has called done. */
const promise = v.strictObject({
  id,
  /** For search only. */
  what: searched,
  due: v.nullable(day),
  /** Its owner was not in the room and has not said yes since. */
  unconfirmed: v.boolean(),
  /** The last that was heard of it, and the day. */
  heard: v.nullable(v.picklist(outcomes)),
  heardOn: v.nullable(day),
});

const count = whole(0);

export const summary = v.strictObject({
  version: v.literal(3),
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
  /** For search only; empty while none is chosen. */
  topic: searched,
  people: count,
  agreed: count,
  next: v.nullable(day),
  deleteOn: v.nullable(day),
  /** The meeting this one follows up, and whether each of its promises has been told. */
  followsId: v.nullable(id),
  followed: v.boolean(),
  promises: list(promise),
});
export type Summary = v.InferOutput<typeof summary>;
export type PromiseToHear = v.InferOutput<typeof promise>;

/** Cut between two letters, never within one. */
const begun = (text: string): string => text.slice(0, mostSearched).replace(/\p{Surrogate}$/u, '');

const openPromises = (m: Meeting) =>
  m.agreements.flatMap((one) => {
    const heard = m.reports.findLast(({ agreementId }) => agreementId === one.id);
    if (!isAgreed(one) || lastHeard(m.reports, one.id)?.outcome === 'done') return [];
    return {
      id: one.id,
      what: begun(one.what),
      due: one.due,
      unconfirmed: !ownerHasSaidYes(m, one),
      heard: heard?.outcome ?? null,
      heardOn: heard ? dayOf(heard.at) : null,
    };
  });

export const summaryOf = (m: Meeting, phase: Phase): Summary => ({
  version: 3,
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
  topic: begun(m.topic?.text ?? ''),
  people: atTheTable(m).length,
  agreed: m.agreements.filter(isAgreed).length,
  next: m.nextMeeting?.date ?? null,
  deleteOn: m.deleteOn,
  followsId: m.lastTime?.meetingId ?? null,
  followed: m.lastTime !== null && lastTimeIsTold(m),
  promises: phase === 'closed' || phase === 'stoppedEarly' ? openPromises(m) : [],
});

// A row that an older edition wrote: what it did not know is made good when its meeting is next written.
const isOf = (version: number, written: unknown): written is object =>
  typeof written === 'object' && written !== null && 'version' in written && written.version === version;

const from1 = (written: unknown): unknown =>
  isOf(1, written) ? { ...written, version: 2, followsId: null, followed: false, promises: [] } : written;

const withoutWords = (one: unknown): unknown => (typeof one === 'object' && one !== null ? { ...one, what: '' } : one);

const from2 = (written: unknown): unknown => {
  if (!isOf(2, written)) return written;
  const promises = 'promises' in written && Array.isArray(written.promises) ? written.promises.map(withoutWords) : null;
  return { ...written, version: 3, topic: '', promises };
};

/** Reads a summary row of unknown origin; null when it is not one. */
export const readSummary = (written: unknown): Summary | null => {
  const read = v.safeParse(summary, from2(from1(written)));
  return read.success ? read.output : null;
};

/** One that `readSummary` gave before, and that only this vault can have sealed since: its version is looked at, no more. */
export const asReadBefore = (written: unknown): Summary | null => (isOf(3, written) ? (written as Summary) : null);

/** R22: this meeting has ended, and the day it was to be deleted has come. */
export const isDueForDeletion = ({ phase, deleteOn }: Pick<Summary, 'phase' | 'deleteOn'>, today: Day): boolean =>
  (phase === 'closed' || phase === 'stoppedEarly') && deleteOn !== null && deleteOn <= today;
