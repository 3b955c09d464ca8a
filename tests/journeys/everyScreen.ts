// Every screen of a meeting, empty and full, as a file the app can open. The names tell them apart on the list.
import type { Meeting } from '../../src/meeting/meeting.ts';
import type { Phase } from '../../src/meeting/phases.ts';
import { aMeeting, factsIn, samira } from '../cast.ts';
import { fullMeeting } from '../fullMeeting.ts';

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
  ['stoppedEarly', ''],
  ['closed', '', 'handover'],
];

const lastTime = (): Meeting['lastTime'] => {
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
      facts: factsIn(phase, { ...fullMeeting, page, ...(phase === 'reviewing' ? { lastTime: lastTime() } : {}) }),
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
