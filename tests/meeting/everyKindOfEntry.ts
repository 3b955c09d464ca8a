// A scenario file with every kind of entry the form knows: those the written meetings do not have are put in.
import type { Scenario } from '../rehearsal/scenario.ts';

export function withEveryKindOfEntry(file: Scenario): Scenario {
  const { timeline, topic, participants } = file;
  const helper = participants.find(({ role }) => role === 'supportPerson')?.id ?? '';
  const leader = file.meeting.gamemasterId ?? '';
  const blank = { options: [], with: [] };
  const entry = (told: Partial<Scenario['timeline'][number]> & { readonly type: string }, place: number) => ({
    ...blank,
    minute: 51 + place * 0.25,
    by: leader,
    text: 'Sådan gik det.',
    ...told,
  });
  const more = [
    { type: 'note', by: helper, citizenWords: true, goesIntoCase: true, text: 'Han vil have én at ringe til.' },
    { type: 'claimCheck', claim: 'Det skal stå i planen', kind: 'habit', sourceOwnerId: 'p-tarik' },
    { type: 'claimCheck', claim: 'Der er en frist på tre uger', kind: 'rule', sourceOwnerId: 'p-mette' },
    {
      type: 'refusal',
      what: 'Penge til alle tre huslejer',
      why: 'Der mangler to',
      decidedBy: 'p-tarik',
      instead: 'Vi ser på de to',
      writtenDecisionExpected: true,
    },
    { type: 'roleSwitch', to: 'authority' },
    { type: 'note', goesIntoCase: true, text: 'Du kan klage over det.' },
    { type: 'duty', goesIntoCase: true, text: 'Karsten siger til, når han ikke kan komme.' },
    { type: 'roleSwitch', to: 'facilitator' },
    { type: 'disagreement', disagreementId: 'd1' },
    { type: 'openQuestion', questionId: 'q1' },
    { type: 'consentWithdrawn', by: 'p-karsten', consentId: 'c1' },
    { type: 'topicChange', confirmedByCitizen: false },
    { type: 'topicChange', by: 'p-karsten', confirmedByCitizen: true },
    { type: 'blockedInput', kind: 'cprLike' },
    {
      type: 'endedEarly',
      reasonGiven: 'Karsten er træt',
      followOutBy: helper,
      callBy: leader,
      callAt: 'i morgen kl. 10',
    },
  ].map(entry);
  const agreements = timeline.findIndex(({ phase }) => phase === 'agreements');
  return {
    ...file,
    timeline: [...timeline.slice(0, agreements), ...more, ...timeline.slice(agreements)],
    topic: {
      ...topic,
      history: [
        { text: 'Min ryg', from: '2026-03-01T10:00', to: '2026-03-05T11:20', changedBecause: 'Brevene fylder mere' },
        { text: 'Mine breve', from: '2026-03-05T11:20', to: '2026-03-10T10:54', changedBecause: 'Det er lejligheden' },
      ],
    },
    consents: file.consents.map((one) => (one.id === 'c1' ? { ...one, withdrawnAt: '2026-03-10T10:53' } : one)),
    disagreements: [
      {
        id: 'd1',
        topic: 'Hvem ringer først?',
        views: [
          { by: 'p-tarik', text: 'Borgeren ringer' },
          { by: 'p-karsten', text: 'I ringer' },
        ],
        resolved: false,
      },
    ],
    rejectedProposals: [
      { text: 'Et kursus', proposedBy: leader, makesSense: 'no', citizenReason: 'Ikke nu' },
      { text: 'En mentor', proposedBy: 'p-mette', makesSense: 'thinking', citizenReason: 'Måske' },
    ],
    offers: [{ id: 'o1', by: helper, text: 'Kaffe hver onsdag', obligation: false }],
  };
}
