// The promises of a round with the words of their meetings, gathered by the person to call.
import { isAgreed, type Agreement } from '../../meeting/agreements.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { type Participant, personIn } from '../../meeting/participants.ts';
import type { DuePromise } from '../../course/promisesDue.ts';
import type { ReadMeeting } from '../../room/device.ts';

export interface Call {
  readonly key: string;
  readonly due: DuePromise;
  readonly meeting: ReadMeeting;
  readonly agreement: Agreement;
  readonly owner: Participant;
}

interface PersonToCall {
  readonly key: string;
  readonly name: string;
  readonly calls: readonly Call[];
}

export const keyOf = ({ meetingId, agreementId }: DuePromise): string => `${meetingId}/${agreementId}`;

/** In the order of the round. What could not be read, or stands there no more, is left out. */
export function callsOf(due: readonly DuePromise[], read: readonly ReadMeeting[]): readonly Call[] {
  const meetings = new Map(read.map((one) => [one.id, one]));
  return due.flatMap((one) => {
    const meeting = meetings.get(one.meetingId);
    const agreement = meeting?.facts.agreements.find(({ id }) => id === one.agreementId);
    const owner = meeting && agreement && personIn(meeting.facts, agreement.ownerId);
    return owner && isAgreed(agreement) ? { key: keyOf(one), due: one, meeting, agreement, owner } : [];
  });
}

interface PhoneNumber {
  readonly phone: string;
  /** Whose number it is, when it is not the person's own. */
  readonly through: string;
}

/** The person's own number, or that of whoever the citizen calls, or of the workplace. */
export function numberOf({ owner, meeting: { facts } }: Call): PhoneNumber | null {
  if (owner.phone.trim()) return { phone: owner.phone, through: '' };
  const contact = personIn(facts, facts.contactId);
  if (contact?.phone.trim()) return { phone: contact.phone, through: contact.name };
  return facts.unit.phone.trim() ? { phone: facts.unit.phone, through: facts.unit.word || facts.unit.name } : null;
}

/** One call for each person, also when the promises stand in several meetings. */
export function byPerson(calls: readonly Call[]): readonly PersonToCall[] {
  const people = new Map<string, Call[]>();
  for (const call of calls) {
    const key = `${call.owner.name.trim()}\n${numberOf(call)?.phone ?? call.meeting.id}`;
    people.set(key, [...(people.get(key) ?? []), call]);
  }
  return Array.from(people, ([key, own]) => ({ key, name: own[0]?.owner.name ?? '', calls: own }));
}

export const citizenIn = ({ meeting }: Call): string => citizenOf(meeting.facts)?.name ?? '';
