// Reads a written-down meeting with invented people, and tells it as the events that a screen would tell.
import { readFileSync } from 'node:fs';
import { newAgreement, type Agreement } from '../src/meeting/agreements.ts';
import { type Change, legIds, type Rating } from '../src/meeting/chair.ts';
import type { Consent, Evaluation } from '../src/meeting/closing.ts';
import type { Telling } from '../src/meeting/events.ts';
import type { Result } from '../src/meeting/followUp.ts';
import { type Meeting, newMeeting } from '../src/meeting/meeting.ts';
import { newParticipant, type Participant } from '../src/meeting/participants.ts';
import type { CoursePhase } from '../src/meeting/phases.ts';
import type { Original } from '../src/meeting/basics.ts';
import { minute } from './cast.ts';

interface WrittenAgreement {
  readonly id: string;
  readonly who: string;
  readonly with?: readonly string[];
  readonly what: string;
  readonly due: string;
  readonly recurring?: string;
  readonly firstStep?: { readonly text: string; readonly due: string };
  readonly authority: { readonly byId: string | null; readonly status: NonNullable<Agreement['decision']>['status'] };
  readonly writtenDecisionExpected?: boolean;
  readonly makesSense: 'yes' | 'change' | 'thinking';
  readonly confidence: number;
  readonly confidenceBefore?: number;
  readonly speakUp?: string;
  readonly replaces?: string;
  readonly fromParkingLot?: string;
}
interface WrittenLeg {
  readonly rating: Rating | null;
  readonly status?: 'rated' | 'declined' | 'notRelevant';
  readonly change?: Change;
  readonly label?: string;
  readonly note?: string;
  readonly tags?: readonly string[];
}
interface WrittenPerson {
  readonly id: string;
  readonly name: string;
  readonly role: Participant['role'];
  readonly title?: string;
  readonly organisation?: string;
  readonly reasonCodes?: Participant['reasons'];
  readonly reasonText?: string;
  readonly authority?: Participant['authority'];
  readonly proposedBy?: string;
  readonly attendance?: Participant['attendance'];
  readonly speakingAgreement?: string;
}
interface Written {
  readonly id: string;
  readonly organisation: { readonly municipality: string; readonly unit: string; readonly unitWordInUi: string };
  readonly citizen: { readonly id: string; readonly alias: string };
  readonly topic: { readonly citizenWords: string; readonly original?: Original; readonly typedBy: string };
  readonly consents: readonly (Omit<Consent, 'withIds' | 'except'> & {
    sharedWith: readonly string[];
    except: string | null;
  })[];
  readonly chair: { readonly seat: string; readonly legs: readonly WrittenLeg[] };
  readonly participants: readonly WrittenPerson[];
  readonly proposedButDeclined: readonly {
    readonly name: string;
    readonly proposedBy: string;
    readonly citizenReason: string | null;
  }[];
  readonly meeting: { readonly gamemasterId: string };
  readonly parkingLot: readonly {
    readonly id: string;
    readonly text: string;
    readonly raisedBy: string;
    readonly resolution: 'nextMeeting';
  }[];
  readonly openQuestions: readonly {
    readonly id: string;
    readonly text: string;
    readonly ownerId: string;
    readonly due: string;
  }[];
  readonly agreements: readonly WrittenAgreement[];
  readonly rejectedProposals?: readonly {
    readonly text: string;
    readonly proposedBy: string;
    readonly citizenReason: string;
  }[];
  readonly closingEvaluation: Evaluation;
  readonly followUp: {
    readonly date: string;
    readonly start: string;
    readonly place: string;
    readonly results: readonly (Omit<Result, 'whyNot' | 'side' | 'next'> & {
      readonly whyNot?: string;
      readonly responsibleSide?: Result['side'];
      readonly next?: Result['next'];
    })[];
    readonly newAgreements: readonly WrittenAgreement[];
    readonly chair: readonly WrittenLeg[];
    readonly citizenComment: string;
    readonly nextMeetingTopicIdea: string;
  };
}

const goTo = (phase: CoursePhase): Telling => ({ type: 'room.wentTo', id: `to ${phase}`, phase });

/** A written meeting, told: the beginning, the first meeting, and the follow-up from looking back to the end. */
export interface Scenario {
  readonly written: Written;
  readonly beginning: Meeting;
  readonly first: readonly Telling[];
  readonly followUp: readonly Telling[];
}

export function scenario(number: 1 | 2): Scenario {
  const written = JSON.parse(
    readFileSync(new URL(`scenarios/scenario-${number}.json`, import.meta.url), 'utf8'),
  ) as Written;
  const citizenId = written.citizen.id;
  const citizensOr = (who = 'citizen'): string => (who === 'citizen' ? citizenId : who);
  const byCitizen = { byId: citizenId } as const;

  const person = (one: WrittenPerson): readonly Telling[] => [
    {
      type: 'person.added',
      person: {
        ...newParticipant({ id: one.id, name: one.name, role: one.role, proposedById: citizensOr(one.proposedBy) }),
      },
    },
    {
      type: 'person.changed',
      id: one.id,
      changes: {
        title: one.title ?? '',
        organisation: one.organisation ?? '',
        reasons: one.reasonCodes ?? [],
        reasonText: one.reasonText ?? '',
        authority: one.authority ?? null,
        speakingAgreement: one.speakingAgreement ?? '',
        attendance: one.attendance ?? null,
      },
    },
    { type: 'person.answered', id: one.id, ...byCitizen, answer: 'yes', condition: '' },
  ];

  const leg = (one: WrittenLeg, place: number): readonly Telling[] => {
    const legId = legIds[place] ?? 'body';
    const { rating, status = 'rated' } = one;
    const changes = {
      ...(one.label ? { label: one.label } : {}),
      note: one.note ?? '',
      areas: one.tags ?? [],
    };
    const answer =
      rating !== null ? ({ status: 'rated', rating } as const) : { status: status === 'rated' ? 'declined' : status };
    return [
      { type: 'leg.answered', ...byCitizen, legId, answer, change: one.change ?? null },
      { type: 'leg.described', legId, changes },
    ];
  };

  const agreement = (one: WrittenAgreement): readonly Telling[] => [
    {
      type: 'agreement.made',
      agreement: {
        ...newAgreement({ id: one.id, at: minute(40), ownerId: one.who, what: one.what }),
        withIds: one.with ?? [],
        due: one.due,
        recurring: one.recurring ?? '',
        firstStep: one.firstStep ?? null,
        decision: {
          status: one.authority.status,
          byId: one.authority.byId,
          inWriting: one.writtenDecisionExpected ?? false,
          note: '',
        },
        confidence: one.confidence,
        confidenceBefore: one.confidenceBefore ?? null,
        speakUpId: one.speakUp ?? null,
        replacesId: one.replaces ?? null,
        fromParkedId: one.fromParkingLot ?? null,
      },
    },
    { type: 'agreement.answered', id: one.id, ...byCitizen, answer: one.makesSense, words: '' },
  ];

  const yesToTopic: Telling = {
    type: 'topic.confirmed',
    ...byCitizen,
    typedById: written.topic.typedBy,
    because: '',
  };
  const yesToTable: Telling = { type: 'table.confirmed', ...byCitizen };
  const { followUp } = written;

  const first: readonly Telling[] = [
    {
      type: 'concern.added',
      concern: { id: 'topic', text: written.topic.citizenWords, original: written.topic.original ?? null },
    },
    { type: 'seat.described', text: written.chair.seat },
    ...written.chair.legs.flatMap(leg),
    yesToTopic,
    goTo('choosingParticipants'),
    ...written.participants.filter((one) => one.role !== 'citizen').flatMap(person),
    ...written.proposedButDeclined.flatMap(({ name, proposedBy, citizenReason }): readonly Telling[] => [
      {
        type: 'person.added',
        person: newParticipant({ id: `no to ${name}`, name, role: 'professional', proposedById: proposedBy }),
      },
      { type: 'person.answered', id: `no to ${name}`, ...byCitizen, answer: 'no', condition: citizenReason ?? '' },
    ]),
    yesToTable,
    goTo('opening'),
    { type: 'roles.saidAloud' },
    ...written.consents.map(({ sharedWith, except, id, what, purpose, answer, how }): Telling => ({
      type: 'consent.given',
      consent: { id, what, purpose, answer, how, withIds: sharedWith, except: except ?? '' },
    })),
    goTo('discussing'),
    ...written.parkingLot.map(({ id, text, raisedBy }): Telling => ({
      type: 'item.parked',
      item: { id, text, raisedById: raisedBy },
    })),
    ...written.openQuestions.map(({ id, text, ownerId, due }): Telling => ({
      type: 'openQuestion.asked',
      question: { id, text, ownerId, due, status: 'open' },
    })),
    { type: 'break.started', byId: citizenId, until: null },
    { type: 'break.ended', id: 'pause' },
    goTo('agreeing'),
    ...written.agreements.flatMap(agreement),
    ...(written.rejectedProposals ?? []).map(({ text, proposedBy, citizenReason }): Telling => ({
      type: 'proposal.made',
      proposal: { id: 'proposal', text, proposedById: proposedBy, citizenAnswer: 'no', citizenReason },
    })),
    goTo('closing'),
    ...written.parkingLot.map(({ id, resolution }): Telling => ({
      type: 'item.settled',
      id,
      outcome: resolution,
      agreementId: null,
    })),
    {
      type: 'nextMeeting.arranged',
      nextMeeting: { date: followUp.date, time: followUp.start, place: followUp.place },
    },
    { type: 'sheet.handedOver', way: 'paper', toId: citizenId },
    { type: 'meeting.closed', id: 'closed', wording: { notADecision: 'Aftaler fra mødet - ikke en afgørelse' } },
  ];

  return {
    written,
    beginning: newMeeting({
      id: written.id,
      at: minute(-5_000),
      language: 'da',
      unit: {
        municipality: written.organisation.municipality,
        name: written.organisation.unit,
        word: written.organisation.unitWordInUi,
        phone: '12 34 56 78',
      },
      citizen: { id: citizenId, name: written.citizen.alias },
      gamemaster: {
        id: written.meeting.gamemasterId,
        name: written.participants.find((one) => one.id === written.meeting.gamemasterId)?.name ?? '',
      },
    }),
    first,
    followUp: [
      ...followUp.results.map(({ agreementId, status, what, whyNot, responsibleSide, next }): Telling => ({
        type: 'result.told',
        result: {
          agreementId,
          status,
          what,
          whyNot: whyNot ?? '',
          side: responsibleSide ?? null,
          next: next ?? null,
        },
      })),
      { type: 'comment.told', text: followUp.citizenComment },
      goTo('choosingTopic'),
      ...followUp.chair.flatMap(leg),
      yesToTopic,
      goTo('choosingParticipants'),
      ...written.participants
        .filter((one) => one.role !== 'citizen')
        .map((one): Telling => ({ type: 'person.answered', id: one.id, ...byCitizen, answer: 'yes', condition: '' })),
      yesToTable,
      goTo('opening'),
      { type: 'roles.saidAloud' },
      goTo('agreeing'),
      ...followUp.newAgreements.flatMap(agreement),
      goTo('closing'),
      { type: 'nextTopic.thoughtOf', text: followUp.nextMeetingTopicIdea },
      { type: 'meeting.closed', id: 'closed', wording: {} },
    ],
  };
}
