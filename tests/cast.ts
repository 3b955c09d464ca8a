// The people of the tests, and meetings in every phase with just what that phase needs. All of them are invented.
// Nothing here reads the clock: a meeting begins on a Tuesday in March 2026, and moments are minutes after that.
import { type Actor, createActor } from 'xstate';
import { type Agreement, newAgreement } from '../src/meeting/agreements.ts';
import type { MeetingEvent, Telling } from '../src/meeting/events.ts';
import { type Meeting, newMeeting, type Unit } from '../src/meeting/meeting.ts';
import { meetingMachine, phaseOf, snapshotOf } from '../src/meeting/meetingMachine.ts';
import { type Missing, missingFor, missingOnTheWay, missingToUndo } from '../src/meeting/missing.ts';
import { newParticipant, type Participant } from '../src/meeting/participants.ts';
import { isCoursePhase, type Phase } from '../src/meeting/phases.ts';

/** Minutes after the meeting began at nine in the morning. */
export const minute = (after: number): string => new Date(Date.UTC(2026, 2, 10, 8, 0) + after * 60_000).toISOString();

export const workplace: Unit = {
  municipality: 'Fjordby Kommune',
  name: 'Jobcenter Fjordby',
  word: 'jobcenter',
  phone: '12 34 56 78',
};

const invited = { citizenAnswer: 'yes', attendance: 'present' } as const;

/** The citizen. */
export const samira: Participant = newParticipant({
  id: 'samira',
  name: 'Samira',
  role: 'citizen',
  proposedById: 'samira',
});
/** The gamemaster. */
export const mette: Participant = {
  ...newParticipant({ id: 'mette', name: 'Mette', role: 'gamemaster', proposedById: 'samira' }),
  ...invited,
  reasons: ['inContactNow'],
};
/** The bisidder. */
export const karen: Participant = {
  ...newParticipant({ id: 'karen', name: 'Karen', role: 'supportPerson', proposedById: 'samira' }),
  ...invited,
  reasons: ['canContribute'],
  speakingAgreement: 'Må spørge. Må ikke sige ja for Samira.',
};
/** The citizen's brother. */
export const omar: Participant = {
  ...newParticipant({ id: 'omar', name: 'Omar', role: 'network', proposedById: 'samira' }),
  ...invited,
  reasons: ['inContactNow', 'canContribute'],
};
/** The housing adviser, who can decide about housing. */
export const lise: Participant = {
  ...newParticipant({ id: 'lise', name: 'Lise', role: 'professional', proposedById: 'mette' }),
  ...invited,
  title: 'Boligrådgiver',
  reasons: ['hasAuthority'],
  authority: { area: 'housing', scope: 'Aftale om afdrag' },
};
/** The doctor, on the phone. */
export const anders: Participant = {
  ...newParticipant({ id: 'anders', name: 'Anders', role: 'professional', proposedById: 'samira' }),
  ...invited,
  title: 'Læge',
  reasons: ['canContribute'],
  attendance: 'phone',
};
export const nadia: Participant = {
  ...newParticipant({ id: 'nadia', name: 'Nadia', role: 'interpreter', proposedById: 'samira' }),
  ...invited,
  reasons: ['canContribute'],
};
/** The representative, with a power of attorney from the citizen. */
export const jonas: Participant = {
  ...newParticipant({ id: 'jonas', name: 'Jonas', role: 'representative', proposedById: 'samira' }),
  ...invited,
  reasons: ['canContribute'],
  powerOfAttorneySince: '2026-02-01',
};
export const everybody = [samira, mette, karen, omar, lise, anders, nadia, jonas] as const;

export const theTopic = 'Jeg tør ikke åbne mine breve.';

/** A meeting in which nothing has been said yet. */
export const aMeeting = (changes: Partial<Meeting> = {}): Meeting => ({
  ...newMeeting({
    id: 'meetingOne',
    at: minute(-5_000),
    language: 'da',
    unit: workplace,
    citizen: samira,
    gamemaster: mette,
  }),
  ...changes,
});

/** Lise writes the note by Friday: complete, and not answered yet. */
export const anAgreement = (changes: Partial<Agreement> = {}): Agreement => ({
  ...newAgreement({ id: 'note', at: minute(40), ownerId: 'lise', what: 'Sender en seddel med, hvad Samira skylder' }),
  due: '2026-03-13',
  decision: { status: 'decided', byId: 'lise', inWriting: false, note: '' },
  ...changes,
});

const samirasYes = { answer: 'yes', words: '', at: minute(45), byId: 'samira' } as const;
export const agreed = (changes: Partial<Agreement> = {}): Agreement => anAgreement({ answer: samirasYes, ...changes });

const topicChosen: Partial<Meeting> = {
  concerns: [{ id: 'letters', text: theTopic, original: null }],
  topic: { text: theTopic, original: null, typedById: 'mette', confirmedAt: minute(-4_000) },
};
const tableChosen: Partial<Meeting> = {
  ...topicChosen,
  participants: everybody,
  tableConfirmedAt: minute(-3_000),
};
const rolesSaid: Partial<Meeting> = { ...tableChosen, rolesSaidAloudAt: minute(2) };
const somethingAgreed: Partial<Meeting> = { ...rolesSaid, agreements: [agreed()] };
const datedForDeletion: Partial<Meeting> = { ...somethingAgreed, deleteOn: '2027-03-10' };

const neededIn: Readonly<Record<Phase, Partial<Meeting>>> = {
  reviewing: {},
  choosingTopic: {},
  choosingParticipants: topicChosen,
  opening: tableChosen,
  discussing: rolesSaid,
  agreeing: rolesSaid,
  closing: datedForDeletion,
  onBreak: {
    ...rolesSaid,
    away: { kind: 'break', from: 'discussing', since: minute(30), startedById: 'karen', until: null },
  },
  inPrivateTime: { ...rolesSaid, away: { kind: 'privateTime', from: 'discussing', since: minute(30) } },
  inTimeOut: { ...rolesSaid, away: { kind: 'timeOut', from: 'discussing', since: minute(30) } },
  stoppedEarly: { ...rolesSaid, away: { kind: 'stopped', from: 'discussing', since: minute(30) } },
  closed: { ...datedForDeletion, wording: { notADecision: 'Aftaler fra mødet - ikke en afgørelse' } },
};

/** The facts of a meeting that has come to this phase, with nothing more than the phase asks for. */
export const factsIn = (phase: Phase, changes: Partial<Meeting> = {}): Meeting =>
  aMeeting({ ...neededIn[phase], ...changes });

export type MeetingActor = Actor<typeof meetingMachine>;

/** A running meeting in this phase. */
export function inPhase(phase: Phase, changes: Partial<Meeting> = {}): MeetingActor {
  const facts = factsIn(phase, changes);
  return createActor(meetingMachine, { snapshot: snapshotOf(facts, phase), input: facts }).start();
}

export const factsOf = (actor: MeetingActor): Meeting => actor.getSnapshot().context;
export const phaseNow = (actor: MeetingActor): Phase => phaseOf(actor.getSnapshot());

/** Why a meeting with these facts refuses this event here, by the names that screens use. */
export function whyNot(facts: Meeting, phase: Phase, event: MeetingEvent): Missing | null {
  if (event.type === 'room.wentTo' && isCoursePhase(phase)) {
    return missingOnTheWay(facts, phase, event.phase) ?? missingFor(facts, event);
  }
  if (event.type === 'step.undone' && isCoursePhase(phase)) return missingToUndo(facts, event.facts, phase);
  return missingFor(facts, event);
}

/** Tells the meeting what happened. Answers null when it was taken in; a refusal leaves every fact as it was. */
export function tell(actor: MeetingActor, telling: Telling, after = 50): Missing | 'notNow' | null {
  const event: MeetingEvent = { ...telling, at: minute(after) };
  const before = actor.getSnapshot();
  const may = before.can(event);
  actor.send(event);
  if (may) return null;
  if (actor.getSnapshot().context !== before.context || phaseNow(actor) !== phaseOf(before)) {
    throw new Error(`${telling.type} was refused and changed the meeting all the same.`);
  }
  return whyNot(before.context, phaseOf(before), event) ?? 'notNow';
}

/** Tells one thing after the other, and stops at the first that is refused. */
export function tellAll(actor: MeetingActor, ...tellings: readonly Telling[]): void {
  for (const telling of tellings) {
    const refused = tell(actor, telling);
    if (refused) throw new Error(`${telling.type} was refused: ${refused}`);
  }
}
