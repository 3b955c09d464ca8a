// Walks every small meeting there can be: all ways through the phases, back again, and out for a break, time alone,
// a time-out or a stop. Small means one of each: one topic, one person to answer for, one agreement, one thing put aside.
import { getShortestPaths, type StatePath } from 'xstate/graph';
import type { MeetingEvent, Telling } from '../src/meeting/events.ts';
import type { Meeting } from '../src/meeting/meeting.ts';
import { meetingMachine, type MeetingSnapshot, phaseOf, snapshotOf } from '../src/meeting/meetingMachine.ts';
import { course } from '../src/meeting/phases.ts';
import { agreed, aMeeting, anAgreement, lise, mette, minute, samira, theTopic } from './cast.ts';

const atMinuteNought = (...tellings: readonly Telling[]): readonly MeetingEvent[] =>
  tellings.map((telling) => ({ ...telling, at: minute(0) }));

/** What is told in every small meeting, always at the same minute so that the number of meetings is finite. */
const always = atMinuteNought(
  { type: 'topic.confirmed', byId: 'samira', typedById: 'mette', because: '' },
  { type: 'person.answered', id: 'lise', byId: 'samira', answer: 'yes', condition: '' },
  { type: 'table.confirmed', byId: 'samira' },
  ...course.map((phase) => ({ type: 'room.wentTo', id: `to ${phase}`, phase }) as const),
  { type: 'roles.saidAloud' },
  { type: 'agreement.made', agreement: anAgreement({ ownerId: 'mette', at: minute(0) }) },
  { type: 'agreement.changed', id: 'note', changes: { what: 'Noget andet' } },
  { type: 'agreement.answered', id: 'note', byId: 'samira', answer: 'yes', words: '' },
  { type: 'break.started', byId: 'karen', until: null },
  { type: 'break.timed', until: '10:45' },
  { type: 'break.ended', id: 'pause' },
  { type: 'privateTime.started' },
  { type: 'privateTime.ended', id: 'alone' },
  { type: 'timeOut.started' },
  { type: 'timeOut.ended', id: 'asked' },
  { type: 'meeting.stopped', id: 'stop', reasonGiven: '', followOutById: null, callById: null, callAt: '' },
  { type: 'meeting.goneOn', id: 'again' },
  { type: 'meeting.closed', id: 'closed', wording: {} },
);
const inAFirstMeeting = atMinuteNought(
  { type: 'concern.added', concern: { id: 'letters', text: theTopic, original: null } },
  { type: 'table.confirmed', byId: 'mette' },
  { type: 'agreement.answered', id: 'note', byId: 'karen', answer: 'yes', words: '' },
  { type: 'agreement.removed', id: 'note' },
  { type: 'noAgreement.accepted', byId: 'samira', because: 'Jeg vil sove på det' },
  { type: 'item.parked', item: { id: 'back', text: 'Min ryg', raisedById: 'samira' } },
  { type: 'item.settled', id: 'back', outcome: 'nextMeeting', agreementId: null },
  { type: 'words.takenBack', id: 'back', byId: 'samira' },
);
const inAFollowUp = atMinuteNought(
  {
    type: 'result.told',
    result: { agreementId: 'before', status: 'kept', what: '', whyNot: '', side: null, next: null },
  },
  { type: 'gamemaster.handedOver', id: 'leads', toId: 'lise' },
);

const smallMeeting: Meeting = aMeeting({
  participants: [samira, mette, { ...lise, citizenAnswer: null, attendance: null }],
});
const followUp: Meeting = {
  ...smallMeeting,
  id: 'meetingTwo',
  preparation: {
    ...smallMeeting.preparation,
    wantsToSay: [{ id: 'trying', text: 'Jeg prøver hver dag', mayBeShown: true }],
  },
  concerns: [{ id: 'letters', text: theTopic, original: null }],
  lastTime: {
    meetingId: 'meetingOne',
    date: '2026-03-10',
    agreements: [agreed({ id: 'before' })],
    parked: [],
    openQuestions: [],
    chair: smallMeeting.chair,
    results: [],
    reports: [],
    citizenComment: '',
  },
};

export interface Beginning {
  readonly snapshot: MeetingSnapshot;
  readonly events: readonly MeetingEvent[];
}

/** Where meetings begin: the first in choosing the topic, the follow-up in looking at what was promised. */
export const beginnings: Readonly<Record<'a first meeting' | 'a follow-up', Beginning>> = {
  'a first meeting': {
    snapshot: snapshotOf(smallMeeting, 'choosingTopic'),
    events: [...always, ...inAFirstMeeting],
  },
  'a follow-up': { snapshot: snapshotOf(followUp, 'reviewing'), events: [...always, ...inAFollowUp] },
};

// Two meetings are the same when the same is true in them; the log of how they got there makes no difference.
export const toldIn = (snapshot: MeetingSnapshot): string => {
  const m = snapshot.context;
  return [
    phaseOf(snapshot),
    m.away?.from ?? '',
    m.concerns.length,
    m.topic ? 'topic' : '',
    m.participants.map((one) => one.citizenAnswer?.[0] ?? '-').join(''),
    m.tableConfirmedAt ? 'table' : '',
    m.rolesSaidAloudAt ? 'roles' : '',
    m.plan.gamemasterId,
    m.parked.map((one) => one.outcome ?? 'open').join(''),
    m.agreements.map((one) => `${one.what.length}${one.answer?.answer ?? 'unanswered'}`).join(''),
    m.noAgreementBecause ? 'none' : '',
    m.lastTime?.results.length ?? '',
    m.deleteOn ? 'dated' : '',
  ].join('|');
};

/** The shortest way to every small meeting. */
export const shortestWays = ({ snapshot, events }: Beginning): readonly StatePath<MeetingSnapshot, MeetingEvent>[] =>
  getShortestPaths(meetingMachine, {
    fromState: snapshot,
    events: [...events],
    serializeState: toldIn,
    input: snapshot.context,
  });

/** Those from which no way leads to a closed meeting. `steps` are pairs: from one meeting to another. */
export function deadEnds(
  meetings: ReadonlySet<string>,
  closed: ReadonlySet<string>,
  steps: readonly (readonly [from: string, to: string])[],
): readonly string[] {
  const before = new Map<string, string[]>();
  for (const [from, to] of steps) before.set(to, [...(before.get(to) ?? []), from]);
  const led = new Set(closed);
  for (const meeting of led) for (const earlier of before.get(meeting) ?? []) led.add(earlier);
  return [...meetings].filter((meeting) => !led.has(meeting));
}
