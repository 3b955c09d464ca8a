// What is missing before the meeting can go on, and why an event is refused: one name for each, so that a screen can
// say it in one sentence. Nothing is refused that is not named here.
import type { EventOf, EventType, MeetingEvent } from './events.ts';
import type { Meeting } from './meeting.ts';
import { course, type CoursePhase } from './phases.ts';
import {
  agreedOrAcceptedWhyNot,
  daysAreWhole,
  deletionIsDated,
  everyoneHasReasonAndAnswer,
  hasDateOrReason,
  lastTimeIsTold,
  mayCorrect,
  mayLead,
  maySpeakForTheCitizen,
  namesOnePerson,
  nothingIsLeftOpen,
  onlyTheCitizenRates,
  rolesWereSaidAloud,
  saysWhoDecides,
  standsInTheMeeting,
  type TextProblem,
  textProblem,
  topicIsTheCitizensOwn,
} from './rules.ts';

export type Missing =
  | 'topicText'
  | 'topicYes'
  | 'reasonOrAnswer'
  | 'tableYes'
  | 'rolesAloud'
  | 'agreementOrReason'
  | 'outcome'
  | 'results'
  | 'deleteDate'
  | 'person'
  | 'action'
  | 'date'
  | 'whoDecides'
  | 'text'
  | 'citizensOwnAnswer'
  | 'ownWords'
  | 'stillNamed'
  | 'mayLead'
  | TextProblem;

type LeavingRule = (m: Meeting) => Missing | null;

/** What must hold to leave a phase forwards. Going back is always free. */
const toLeave: Readonly<Record<CoursePhase, LeavingRule>> = {
  reviewing: () => null,
  choosingTopic: (m) =>
    (m.concerns[0]?.text.trim() ?? '') === '' ? 'topicText' : topicIsTheCitizensOwn(m) ? null : 'topicYes',
  choosingParticipants: (m) =>
    !everyoneHasReasonAndAnswer(m) ? 'reasonOrAnswer' : m.tableConfirmedAt ? null : 'tableYes',
  opening: (m) => (rolesWereSaidAloud(m) ? null : 'rolesAloud'),
  discussing: () => null,
  agreeing: (m) => (agreedOrAcceptedWhyNot(m) ? null : 'agreementOrReason'),
  closing: (m) => {
    if (!agreedOrAcceptedWhyNot(m)) return 'agreementOrReason';
    if (!nothingIsLeftOpen(m)) return 'outcome';
    if (!lastTimeIsTold(m)) return 'results';
    return deletionIsDated(m) ? null : 'deleteDate';
  },
};

/** The first thing missing on the way from one phase to a later one; null when the way is open or leads back. */
export function missingOnTheWay(m: Meeting, from: CoursePhase, to: CoursePhase): Missing | null {
  for (const phase of course.slice(course.indexOf(from), course.indexOf(to))) {
    const missing = toLeave[phase](m);
    if (missing) return missing;
  }
  return null;
}

/**
 * What the facts of before lack to be in this phase. Undoing takes back what was said, never what brought the meeting
 * to where it is.
 */
export function missingToUndo(m: Meeting, before: Meeting, here: CoursePhase): Missing | null {
  for (const phase of course.slice(0, course.indexOf(here))) {
    const missing = toLeave[phase](before);
    if (missing && !toLeave[phase](m)) return missing;
  }
  return null;
}

/** What is missing before this meeting can be closed. */
export const missingToClose = (m: Meeting): Missing | null => toLeave.closing(m);

/** What an agreement lacks (R06). */
export const missingInAgreement = (
  m: Meeting,
  one: Parameters<typeof namesOnePerson>[1] &
    Parameters<typeof hasDateOrReason>[0] &
    Parameters<typeof saysWhoDecides>[0] & { readonly what: string },
): Missing | null => {
  if (!namesOnePerson(m, one)) return 'person';
  if (one.what.trim() === '') return 'action';
  if (!hasDateOrReason(one)) return 'date';
  return saysWhoDecides(one) ? null : 'whoDecides';
};

const said = (text: string): Missing | null => (text.trim() === '' ? 'text' : null);
const byTheCitizen = (m: Meeting, { byId }: { readonly byId: string }): Missing | null =>
  maySpeakForTheCitizen(m, byId) ? null : 'citizensOwnAnswer';

const isAmongTheOptions = (m: Meeting, { id, chosen }: EventOf<'choice.made'>): boolean =>
  m.timeline.some((one) => one.id === id && one.kind === 'choice' && ['', ...one.options].includes(chosen));

const conditions: { readonly [T in EventType]?: (m: Meeting, event: EventOf<T>) => Missing | null } = {
  'concern.added': (_, { concern }) => said(concern.text),
  'topic.confirmed': (m, event) => (said(m.concerns[0]?.text ?? '') ? 'topicText' : byTheCitizen(m, event)),
  'topic.changed': (m, event) => said(event.text) ?? byTheCitizen(m, event),
  'leg.answered': (m, { byId }) => (onlyTheCitizenRates(m, byId) ? null : 'citizensOwnAnswer'),
  'person.added': (m, { person }) =>
    said(person.name) ?? (person.role === 'citizen' && person.id !== m.citizenId ? 'reasonOrAnswer' : null),
  'person.changed': (m, { id, changes }) =>
    changes.role === 'citizen' && id !== m.citizenId ? 'reasonOrAnswer' : null,
  'person.removed': (m, { id }) => (standsInTheMeeting(m, id) ? 'stillNamed' : null),
  'person.answered': byTheCitizen,
  'table.confirmed': (m, event) => (everyoneHasReasonAndAnswer(m) ? byTheCitizen(m, event) : 'reasonOrAnswer'),
  'line.said': (_, { line }) => said(line.text),
  'line.interpreted': (_, { said: text, original }) => said(text) ?? (original && said(original.text)),
  'line.confirmed': byTheCitizen,
  'line.corrected': (m, { id, byId, text }) => (mayCorrect(m, id, byId) ? said(text) : 'ownWords'),
  'item.parked': (_, { item }) => said(item.text),
  'openQuestion.asked': (_, { question }) => said(question.text),
  'view.added': (_, { view }) => said(view.text),
  'words.takenBack': byTheCitizen,
  'gamemaster.handedOver': (m, { toId }) => (mayLead(m, toId) ? null : 'mayLead'),
  'agreement.made': (m, { agreement }) => missingInAgreement(m, agreement),
  'agreement.changed': (m, { id, changes }) => {
    const one = m.agreements.find((other) => other.id === id);
    return one ? missingInAgreement(m, { ...one, ...changes }) : null;
  },
  'agreement.answered': byTheCitizen,
  'agreement.saidBack': (m, { id, byId }) =>
    m.agreements.some((one) => one.id === id && one.ownerId === byId) ? null : 'ownWords',
  'sharing.agreed': byTheCitizen,
  'choice.made': (m, event) => (isAmongTheOptions(m, event) ? byTheCitizen(m, event) : 'text'),
  'noAgreement.accepted': (m, event) => said(event.because) ?? byTheCitizen(m, event),
  'proposal.made': (_, { proposal }) => said(proposal.text),
  'duty.named': (_, { duty }) => said(duty.text),
  'offer.made': (_, { offer }) => said(offer.text),
  'meeting.closed': (m) => missingToClose(m),
  'agreement.amended': (m, event) => {
    const one = m.agreements.find((other) => other.id === event.id);
    if (!one) return 'text';
    return said(event.because) ?? byTheCitizen(m, event) ?? missingInAgreement(m, { ...one, ...event.changes });
  },
};

/** Why this event is refused, or null when nothing is missing. `step.undone` brings back what was already accepted. */
export function missingFor<T extends EventType>(m: Meeting, event: EventOf<T>): Missing | null {
  if (event.type === 'step.undone') return null;
  const condition = conditions[event.type];
  return textProblem(event) ?? (daysAreWhole(event) ? null : 'date') ?? condition?.(m, event) ?? null;
}

export const mayHappen = (m: Meeting, event: MeetingEvent): boolean => missingFor(m, event) === null;
