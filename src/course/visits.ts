// The meetings of one course, the oldest first. One that is no longer on the device is still there by what its
// follow-up carried along. Never a meeting of another course.
import { type Agreement, isAgreed } from '../meeting/agreements.ts';
import type { Day, Id, Instant } from '../meeting/basics.ts';
import type { Chair } from '../meeting/chair.ts';
import type { LastTime } from '../meeting/followUp.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Participant } from '../meeting/participants.ts';
import type { Phase } from '../meeting/phases.ts';
import type { Topic } from '../meeting/topic.ts';

/** A meeting that lies on the device. */
export interface HeldMeeting {
  readonly id: Id;
  readonly phase: Phase;
  readonly facts: Meeting;
}

export interface Visit {
  readonly id: Id;
  readonly date: Day | null;
  readonly topic: Topic | null;
  readonly chair: Chair;
  /** With the citizen's yes, and no others. */
  readonly agreements: readonly Agreement[];
  readonly people: readonly Participant[];
  readonly heard: LastTime['reports'];
  /** What was told here about the meeting before. */
  readonly lookedBack: LastTime | null;
}

const visitOf = ({ id, facts }: HeldMeeting): Visit => ({
  id,
  date: facts.plan.date,
  topic: facts.topic,
  chair: facts.chair,
  agreements: facts.agreements.filter(isAgreed),
  people: facts.participants,
  heard: facts.reports,
  lookedBack: facts.lastTime,
});

const fromFollowUp = (facts: Meeting, last: LastTime): Visit => ({
  id: last.meetingId,
  date: last.date,
  topic: null,
  chair: last.chair,
  agreements: last.agreements.filter(isAgreed),
  people: facts.participants,
  heard: last.reports,
  lookedBack: null,
});

const byAge = (one: { readonly createdAt: Instant }, other: { readonly createdAt: Instant }): number =>
  one.createdAt < other.createdAt ? -1 : Number(one.createdAt > other.createdAt);

export const inOrder = (courseId: Id, meetings: readonly HeldMeeting[]): readonly HeldMeeting[] =>
  meetings.filter(({ facts }) => facts.courseId === courseId).toSorted((one, other) => byAge(one.facts, other.facts));

export function visitsOf(meetings: readonly HeldMeeting[]): readonly Visit[] {
  const visits: Visit[] = [];
  for (const held of meetings) {
    const { lastTime } = held.facts;
    const isHere = (id: Id) => meetings.some((one) => one.id === id) || visits.some((one) => one.id === id);
    if (lastTime && !isHere(lastTime.meetingId)) visits.push(fromFollowUp(held.facts, lastTime));
    visits.push(visitOf(held));
  }
  return visits;
}
