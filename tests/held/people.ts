// Who was at the table, and those the citizen said no to.
import type { Participant } from '../../src/meeting/participants.ts';
import type { ScenarioParticipant } from '../rehearsal/scenario.ts';
import { type Difference, type Fields, sideBySide, type Sides } from './sides.ts';

function person({ m, ifNamed }: Sides, one: ScenarioParticipant, other: Participant): Fields {
  const isCitizen = other.id === m.citizenId;
  return {
    role: [one.role, other.role],
    title: [one.title, other.title],
    organisation: [one.organisation, other.organisation],
    // Nobody sits there without a reason.
    reasonCodes: [one.reasonCodes.length > 0 ? one.reasonCodes : other.reasons, other.reasons],
    reasonText: [one.reasonText, other.reasonText],
    'authority.area': [one.authority?.area, other.authority?.area],
    'authority.scope': [one.authority?.scope, other.authority?.scope],
    proposedBy: ifNamed(one.proposedBy, other.proposedById),
    citizenAnswer: isCitizen
      ? [null, other.citizenAnswer]
      : [one.citizenAnswer ?? other.citizenAnswer, other.citizenAnswer],
    citizenCondition: [one.citizenCondition, other.citizenCondition],
    invitedBy: [one.invitedBy, other.invitedBy],
    attendance: [one.attendance ?? other.attendance, other.attendance],
    absentReason: [one.absentReason, other.absentReason],
    speakingAgreement: [one.speakingAgreement, other.speakingAgreement],
    confidentialityPromise: [one.confidentialityPromise, other.confidentialityPromise],
    note: [one.note, other.note],
  };
}

export function peopleAtTheTable(sides: Sides): readonly Difference[] {
  const { file, m, told, ifNamed } = sides;
  const declined = new Set(file.proposedButDeclined.map(({ name }) => name));
  return [
    ...sideBySide(
      'participants',
      file.participants,
      m.participants.filter(({ name }) => !declined.has(name)),
      (one, other) => told(one.id) === other.name,
      (one, other) => ({ name: [one.name, other.name], ...person(sides, one, other) }),
    ),
    ...sideBySide(
      'proposedButDeclined',
      file.proposedButDeclined,
      m.participants.filter(({ name }) => declined.has(name)),
      (one, other) => one.name === other.name && other.citizenAnswer === 'no',
      (one, other) => ({
        proposedBy: ifNamed(one.proposedBy, other.proposedById),
        citizenReason: [one.citizenReason, other.citizenCondition],
      }),
    ),
  ];
}

/** Those who were new at the follow-up; the others are told of already. */
export const newPeople = (sides: Sides): readonly Difference[] =>
  (sides.file.followUp?.newParticipants ?? []).flatMap((one, place) => {
    const at = `followUp.newParticipants[${place}]`;
    const other = sides.m.participants.find(({ name }) => name === one.name);
    if (!other) return [{ at, told: one, held: null }];
    return sideBySide(
      at,
      [one],
      [other],
      () => true,
      () => person(sides, one, other),
    );
  });
