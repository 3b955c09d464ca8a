// The sheet: what a person takes home on paper, as a plain value. No DOM, no words of ours, no clock.
// Only what the citizen said yes to stands as agreed (R08); who was not wanted at the table stands nowhere (R03).
import { isAgreed } from '../meeting/agreements.ts';
import type { Clock, Day, Id } from '../meeting/basics.ts';
import type { SharedPart } from '../meeting/closing.ts';
import type { ResultStatus, Side } from '../meeting/followUp.ts';
import { type Meeting, versionOf } from '../meeting/meeting.ts';
import { personIn } from '../meeting/participants.ts';
import type { Phase } from '../meeting/phases.ts';
import { saidTopic, type SaidTopic } from '../meeting/topic.ts';
import { nameOf, type SheetAgreement, sheetAgreement, type SheetPerson, sheetPerson } from './sheetAgreement.ts';
import { type SheetLists, sheetLists } from './sheetLists.ts';

/** The agreements of one person. */
export interface SheetPart {
  readonly person: SheetPerson;
  readonly agreements: readonly SheetAgreement[];
}

export interface Sheet extends SheetLists {
  readonly meetingId: Id;
  readonly language: string;
  readonly reader: SheetPerson | null;
  readonly readerIsTheCitizen: boolean;
  readonly citizen: SheetPerson;
  readonly date: Day | null;
  readonly stoppedEarly: boolean;
  /** 1, and one more for each amendment. */
  readonly version: number;
  /** Why there is a version after the first: the last reason given. */
  readonly amendedBecause: string;
  readonly topic: SaidTopic | null;
  readonly own: SheetPart | null;
  readonly others: readonly SheetPart[];
  readonly notAgreed: readonly SheetAgreement[];
  readonly noAgreementBecause: string;
  readonly lastTime: readonly SheetResult[];
  readonly nextMeeting: { readonly date: Day; readonly time: Clock | null; readonly place: string } | null;
  readonly nextTopicIdea: string;
  readonly contact: { readonly name: string; readonly phone: string };
  /** The parts the citizen lets this reader have; null when the sheet is whole. */
  readonly onlyParts: readonly SharedPart[] | null;
}

/** What became of a promise from last time. */
interface SheetResult {
  readonly id: Id;
  readonly name: string;
  readonly what: string;
  readonly status: ResultStatus | null;
  readonly side: Side | null;
  readonly happened: string;
  readonly whyNot: string;
}

/** Who owns something agreed: the citizen first, then in the order of the table. */
function agreedParts(m: Meeting): readonly SheetPart[] {
  const agreed = m.agreements.filter(isAgreed).map((one) => sheetAgreement(m, one));
  const owners = [
    ...new Set([m.citizenId, ...m.participants.map(({ id }) => id), ...agreed.map(({ owner }) => owner.id)]),
  ];
  return owners
    .map((id) => ({
      person: sheetPerson(m, id),
      agreements: agreed.filter(({ owner }) => owner.id === id),
    }))
    .filter(({ agreements }) => agreements.length > 0);
}

const lastTimeOf = (m: Meeting): readonly SheetResult[] =>
  (m.lastTime?.agreements ?? []).map((one) => {
    const told = m.lastTime?.results.find(({ agreementId }) => agreementId === one.id);
    return {
      id: one.id,
      name: nameOf(m, one.ownerId),
      what: one.what,
      status: told?.status ?? null,
      side: told?.side ?? null,
      happened: told?.what ?? '',
      whyNot: told?.whyNot ?? '',
    };
  });

/** The page of one person, by id, or one sheet for the whole table: 'all'. */
export function sheetFor(m: Meeting, phase: Phase, reader: string): Sheet {
  const person = reader === 'all' ? undefined : personIn(m, reader);
  const parts = agreedParts(m);
  const contact = personIn(m, m.contactId);
  return {
    meetingId: m.id,
    language: m.language,
    reader: person ? sheetPerson(m, person.id) : null,
    readerIsTheCitizen: person?.id === m.citizenId,
    citizen: sheetPerson(m, m.citizenId),
    date: m.plan.date,
    stoppedEarly: phase === 'stoppedEarly',
    version: versionOf(m),
    amendedBecause: m.amendments.at(-1)?.because ?? '',
    topic: saidTopic(m),
    own: parts.find((part) => part.person.id === person?.id) ?? null,
    others: parts.filter((part) => part.person.id !== person?.id),
    notAgreed: m.agreements.filter((one) => !isAgreed(one)).map((one) => sheetAgreement(m, one)),
    noAgreementBecause: parts.length === 0 ? m.noAgreementBecause : '',
    ...sheetLists(m),
    lastTime: lastTimeOf(m),
    nextMeeting: m.nextMeeting,
    nextTopicIdea: m.nextTopicIdea,
    contact: { name: contact?.name ?? '', phone: contact?.phone.trim() || m.unit.phone.trim() },
    onlyParts: null,
  };
}
