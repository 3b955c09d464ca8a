// Every screen of a meeting, empty and full, as a file the app can open. The names tell them apart on the list.
import type { Meeting } from '../../src/meeting/meeting.ts';
import type { Phase } from '../../src/meeting/phases.ts';
import { aMeeting, anders, everybody, factsIn, samira } from '../cast.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { saidAndNoted } from './saidAndNoted.ts';

export interface ScreenCase {
  readonly screen: string;
  /** The citizen's name in this meeting, different in each. */
  readonly name: string;
  readonly phase: Phase;
  readonly facts: Meeting;
}

const names = [
  'Asta',
  'Bent',
  'Cilla',
  'Dan',
  'Ebba',
  'Frode',
  'Gerda',
  'Hans',
  'Ida',
  'Jens',
  'Kaja',
  'Leif',
  'Maren',
  'Niels',
  'Oda',
  'Poul',
  'Rigmor',
  'Svend',
  'Tove',
  'Ulla',
  'Viggo',
  'Ylva',
  'Zita',
  'Aage',
  'Xenia',
  'Alma',
  'Birk',
  'Cæcilie',
  'Daga',
] as const;

const pages: readonly (readonly [Phase, ...string[]])[] = [
  ['reviewing', ''],
  ['choosingTopic', '', 'prepare', 'everything'],
  ['choosingParticipants', '', 'invitations', 'ahead'],
  ['opening', '', 'roleCards', 'supportCard'],
  ['discussing', ''],
  ['agreeing', '', 'readAloud'],
  ['closing', '', 'evaluation', 'handover'],
  ['onBreak', ''],
  ['inTimeOut', ''],
  ['stoppedEarly', '', 'handover'],
  ['closed', '', 'handover'],
];

const lastTime = (): NonNullable<Meeting['lastTime']> => {
  const before = aMeeting(fullMeeting);
  return {
    meetingId: 'before',
    date: '2026-02-10',
    agreements: before.agreements,
    parked: before.parked,
    openQuestions: before.openQuestions,
    chair: before.chair,
    results: [
      { agreementId: 'owe', status: 'kept', what: 'Sedlen kom.', whyNot: '', side: null, next: null },
      {
        agreementId: 'letters',
        status: 'notKept',
        what: '',
        whyNot: 'Ingen reserve.',
        side: 'municipality',
        next: 'change',
      },
    ],
    reports: [],
    citizenComment: '',
  };
};

/** What only some phases have, or have more of. */
const besides: Partial<Record<Phase, () => Partial<Meeting>>> = {
  reviewing: () => ({ lastTime: lastTime() }),
  discussing: () => saidAndNoted,
  // Another line is on top than the one the citizen said yes to.
  choosingTopic: () => ({
    topic: aMeeting(factsIn('discussing')).topic,
    concerns: fullMeeting.concerns?.toReversed() ?? [],
  }),
  // Nobody has said yet what became of what was promised last; and one who promised something has not been here.
  closing: () => ({
    lastTime: { ...lastTime(), results: [] },
    participants: everybody.map((one) => (one.id === anders.id ? { ...one, attendance: 'absent' } : one)),
    agreements: (fullMeeting.agreements ?? []).map((one) =>
      one.ownerId === anders.id && one.answer ? { ...one, answer: { ...one.answer, answer: 'yes' } } : one,
    ),
  }),
};

const called = (name: string, facts: Meeting): Meeting => ({
  ...facts,
  id: `meeting${name}`,
  courseId: `meeting${name}`,
  participants: facts.participants.map((one) => (one.id === samira.id ? { ...one, name } : one)),
});

/** One case for each page of each phase with a full meeting, and the empty ones where people begin. */
export function everyScreen(): readonly ScreenCase[] {
  const full = pages.flatMap(([phase, ...all]) =>
    all.map((page) => ({
      screen: `${phase}${page && ` ${page}`}`,
      phase,
      facts: factsIn(phase, { ...fullMeeting, page, ...besides[phase]?.() }),
    })),
  );
  const empty = (['choosingTopic', 'choosingParticipants', 'discussing', 'agreeing'] as const).map((phase) => ({
    screen: `${phase}, nothing yet`,
    phase,
    facts: factsIn(phase),
  }));
  // Nothing leads out of private time, so it comes last.
  const alone = {
    screen: 'inPrivateTime',
    phase: 'inPrivateTime',
    facts: factsIn('inPrivateTime', fullMeeting),
  } as const;
  return [...full, ...empty, alone].map((one, at) => {
    const name = names[at] ?? `Navn ${at}`;
    return { ...one, name, facts: called(name, one.facts) };
  });
}
