// Makes a meeting of a scenario's facts: as it stands when the citizen has said yes to everything and it is about to end.
import { newAgreement, type DecisionStatus } from '../../src/meeting/agreements.ts';
import type { Original } from '../../src/meeting/basics.ts';
import { type Meeting, newMeeting } from '../../src/meeting/meeting.ts';
import { withDecisionFor } from '../../src/meeting/otherLists.ts';
import { newParticipant, type Participant, type Role } from '../../src/meeting/participants.ts';
import type { ParkedOutcome } from '../../src/meeting/talk.ts';

export interface Scenario {
  readonly organisation: { readonly municipality: string; readonly unit: string; readonly unitWordInUi: string };
  readonly citizen: { readonly id: string; readonly alias: string; readonly languages: readonly string[] };
  readonly topic: { readonly citizenWords: string; readonly citizenWordsOriginal?: Original; readonly typedBy: string };
  readonly participants: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: Role;
    readonly title?: string;
    readonly reasonCodes?: Participant['reasons'];
    readonly reasonText?: string;
    readonly attendance?: Participant['attendance'];
    readonly speakingAgreement?: string;
  }[];
  readonly meeting: {
    readonly date: string;
    readonly start: string;
    readonly end: string;
    readonly place: string;
    readonly gamemasterId: string;
  };
  readonly timeline: readonly {
    readonly type: string;
    readonly at: string;
    readonly by?: string;
    readonly text: string;
    readonly term?: string;
    readonly explanation?: string;
    readonly goesIntoCase?: boolean;
  }[];
  readonly parkingLot?: readonly {
    readonly id: string;
    readonly text: string;
    readonly raisedBy: string;
    readonly resolution: ParkedOutcome;
  }[];
  readonly openQuestions?: readonly {
    readonly id: string;
    readonly text: string;
    readonly ownerId: string;
    readonly due: string;
  }[];
  readonly disagreements?: readonly {
    readonly id: string;
    readonly topic: string;
    readonly views: readonly { readonly by: string; readonly text: string }[];
  }[];
  readonly agreements: readonly {
    readonly id: string;
    readonly who: string;
    readonly with?: readonly string[];
    readonly what: string;
    readonly due: string;
    readonly recurring?: string;
    readonly firstStep?: { readonly text: string; readonly due: string };
    readonly authority: { readonly byId: string | null; readonly status: DecisionStatus };
    readonly writtenDecisionExpected?: boolean;
    readonly speakUp?: string;
    readonly confidence?: number;
  }[];
  readonly rejectedProposals?: readonly {
    readonly text: string;
    readonly proposedBy: string;
    readonly citizenReason: string;
  }[];
  readonly followUp: {
    readonly date: string;
    readonly start: string;
    readonly place: string;
    readonly nextMeetingTopicIdea?: string;
  };
}

const noon = (date: string) => `${date}T10:00:00.000Z`;

export function meetingOf(s: Scenario): Meeting {
  const at = noon(s.meeting.date);
  const citizen = { id: s.citizen.id, name: s.citizen.alias };
  const gamemaster = s.participants.find(({ id }) => id === s.meeting.gamemasterId);
  if (!gamemaster) throw new Error('The scenario has nobody to lead the meeting.');
  const unit = {
    municipality: s.organisation.municipality,
    name: s.organisation.unit,
    word: s.organisation.unitWordInUi,
    phone: '12 34 56 78',
  };
  const empty = newMeeting({ id: 'meeting', at, language: 'da', unit, citizen, gamemaster });
  const moments = (type: string) => s.timeline.filter((one) => one.type === type);
  const meeting: Meeting = {
    ...empty,
    citizenLanguages: s.citizen.languages,
    plan: {
      ...empty.plan,
      date: s.meeting.date,
      start: s.meeting.start,
      end: s.meeting.end,
      place: s.meeting.place,
    },
    concerns: [{ id: 'topic', text: s.topic.citizenWords, original: s.topic.citizenWordsOriginal ?? null }],
    topic: {
      text: s.topic.citizenWords,
      original: s.topic.citizenWordsOriginal ?? null,
      typedById: s.topic.typedBy,
      confirmedAt: at,
    },
    tableConfirmedAt: at,
    rolesSaidAloudAt: at,
    participants: s.participants.map((one) => ({
      ...newParticipant({ id: one.id, name: one.name, role: one.role, proposedById: citizen.id }),
      title: one.title ?? '',
      reasons: one.reasonCodes ?? [],
      reasonText: one.reasonText ?? '',
      citizenAnswer: one.role === 'citizen' ? null : 'yes',
      attendance: one.attendance ?? 'present',
      speakingAgreement: one.speakingAgreement ?? '',
    })),
    lines: moments('note').map((one, place) => ({
      id: `line-${place}`,
      at,
      byId: one.by ?? citizen.id,
      source: 'ownWords',
      text: one.text,
      goesIntoCase: one.goesIntoCase ?? false,
      confirmedAt: null,
    })),
    timeline: moments('termExplained').map((one, place) => ({
      id: `term-${place}`,
      at,
      kind: 'termExplained',
      byId: one.by ?? gamemaster.id,
      term: one.term ?? '',
      explanation: one.explanation ?? '',
    })),
    duties: moments('duty').map((one, place) => ({
      id: `duty-${place}`,
      text: one.text,
      saidById: one.by ?? gamemaster.id,
      goesIntoCase: one.goesIntoCase ?? false,
    })),
    parked: (s.parkingLot ?? []).map((one) => ({
      id: one.id,
      at,
      text: one.text,
      raisedById: one.raisedBy,
      outcome: one.resolution,
      agreementId: null,
    })),
    openQuestions: (s.openQuestions ?? []).map(({ id, text, ownerId, due }) => ({
      id,
      at,
      text,
      ownerId,
      due,
      status: 'open',
    })),
    disagreements: (s.disagreements ?? []).map(({ id, topic, views }) => ({
      id,
      at,
      about: topic,
      views: views.map(({ by, text }) => ({ byId: by, text })),
    })),
    proposals: (s.rejectedProposals ?? []).map(({ text, proposedBy, citizenReason }, place) => ({
      id: `proposal-${place}`,
      text,
      proposedById: proposedBy,
      citizenAnswer: 'no',
      citizenReason,
    })),
    agreements: s.agreements.map((one) => ({
      ...newAgreement({ id: one.id, at, ownerId: one.who, what: one.what }),
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
      speakUpId: one.speakUp ?? null,
      confidence: one.confidence ?? null,
      answer: { answer: 'yes', words: '', at, byId: citizen.id },
    })),
    nextMeeting: { date: s.followUp.date, time: s.followUp.start, place: s.followUp.place },
    nextTopicIdea: s.followUp.nextMeetingTopicIdea ?? '',
    deleteOn: '2027-03-10',
  };
  return meeting.agreements.reduce(withDecisionFor, meeting);
}
