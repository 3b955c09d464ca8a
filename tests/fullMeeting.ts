// A meeting with something in every list, so that a screen is looked at as it is when it is full.
import { newAgreement } from '../src/meeting/agreements.ts';
import type { Meeting } from '../src/meeting/meeting.ts';
import { anders, aMeeting, everybody, karen, lise, mette, minute, omar, samira, theTopic } from './cast.ts';

const yes = { answer: 'yes', words: '', at: minute(70), byId: samira.id } as const;
const owe = newAgreement({
  id: 'owe',
  at: minute(60),
  ownerId: lise.id,
  what: 'Sender en seddel med, hvad Samira skylder',
});

export const agreementsOfAllKinds: Meeting['agreements'] = [
  {
    ...owe,
    due: '2026-03-13',
    decision: { status: 'decided', byId: lise.id, inWriting: false, note: '' },
    answer: yes,
    speakUpId: karen.id,
    confidence: 8,
  },
  {
    ...newAgreement({ id: 'letters', at: minute(61), ownerId: samira.id, what: 'åbner tre breve sammen med Omar' }),
    withIds: [omar.id],
    due: '2026-03-12',
    recurring: 'hver torsdag',
    firstStep: { text: 'Lægge alle breve i en kasse', due: '2026-03-11' },
    decision: { status: 'notNeeded', byId: null, inWriting: false, note: '' },
    answer: yes,
    confidenceBefore: 4,
    confidence: 7,
  },
  {
    ...newAgreement({
      id: 'reply',
      at: minute(62),
      ownerId: mette.id,
      what: 'svarer på, om huslejen kan betales direkte',
    }),
    due: '2026-03-24',
    decision: { status: 'pending', byId: mette.id, inWriting: true, note: '' },
    answer: { answer: 'thinking', words: 'Jeg vil lige sove på det.', at: minute(71), byId: samira.id },
  },
  {
    ...newAgreement({ id: 'sick', at: minute(63), ownerId: anders.id, what: 'skriver en seddel hver uge' }),
    noDueBecause: 'Det afhænger af, hvordan det går.',
    decision: { status: 'missingFromMeeting', byId: anders.id, inWriting: false, note: '' },
    answer: { answer: 'change', words: 'Han er ikke syg. Han er bange.', at: minute(72), byId: samira.id },
  },
];

const legs: Meeting['chair']['legs'] = aMeeting().chair.legs.map((leg, place) => ({
  ...leg,
  status: place === 3 ? 'declined' : 'rated',
  rating: place === 3 ? null : place === 0 ? 1 : place === 1 ? 3 : 5,
  note: 'Angst for breve, telefon og kontorer.',
  areas: place === 0 ? ['housing', 'money'] : [],
  mostUrgent: place === 0,
}));

/** Laid over a meeting in any phase: `factsIn(phase, fullMeeting)`. */
export const fullMeeting: Partial<Meeting> = {
  participants: everybody,
  preparation: {
    date: '2026-03-05',
    place: 'Netværkscaféen',
    withIds: [karen.id],
    goodLife: 'At sidde på min altan med en kop kaffe.',
    worksAlready: [{ id: 's1', text: 'Jeg kommer i caféen hver onsdag.', mayBeShown: true }],
    worries: ['Jeg tror, jeg skylder tre huslejer.'],
    wantsToSay: [{ id: 'w1', text: 'Jeg er ikke ligeglad.', mayBeShown: true }],
    questions: [{ id: 'k1', text: 'Kan de smide mig ud?', mayBeShown: false }],
    notToTalkAbout: ['Hvorfor jeg stoppede med at betale'],
    broughtAlong: [{ id: 'b1', text: 'En tegning', mayBeShown: false }],
    supportNeeds: [{ code: 'readAloud', text: 'Læs det højt.' }],
  },
  plan: { ...aMeeting().plan, date: '2026-03-10', start: '10:00', end: '11:15', minutes: 75, place: 'Medborgerhuset' },
  chair: { seat: 'At sidde på min altan med ro i maven.', legs },
  concerns: [
    { id: 'c1', text: theTopic, original: { lang: 'ar', dir: 'rtl', text: 'لا أجرؤ على فتح رسائلي.' } },
    { id: 'c2', text: 'Smerterne i ryggen', original: null },
  ],
  questionNow: 'Hvem skal åbne brevene?',
  stopSign: 'Jeg lægger hånden på bordet.',
  lines: [
    {
      id: 'l1',
      at: minute(15),
      byId: samira.id,
      source: 'ownWords',
      text: 'Jeg er ikke ligeglad. Jeg kan ikke læse brevene.',
      goesIntoCase: true,
      confirmedAt: null,
    },
    {
      id: 'l2',
      at: minute(18),
      byId: lise.id,
      source: 'ownWords',
      text: 'Der mangler to huslejer og ikke tre.',
      goesIntoCase: false,
      confirmedAt: null,
    },
    {
      id: 'l3',
      at: minute(20),
      byId: karen.id,
      source: 'onBehalf',
      text: 'Samira vil have én at ringe til.',
      goesIntoCase: false,
      confirmedAt: null,
    },
    {
      id: 'l4',
      at: minute(22),
      byId: mette.id,
      source: 'authority',
      text: 'Du melder fra, når du ikke kan komme.',
      goesIntoCase: true,
      confirmedAt: null,
    },
  ],
  views: [
    { id: 'v1', at: minute(23), aboutId: 'l4', byId: samira.id, kind: 'view', text: 'Det har jeg gjort hver gang.' },
  ],
  parked: [
    {
      id: 'p1',
      at: minute(26),
      text: 'Genoptræning af ryggen',
      raisedById: anders.id,
      outcome: null,
      agreementId: null,
    },
  ],
  openQuestions: [
    { id: 'q1', at: minute(28), text: 'Kan breve komme som opkald først?', ownerId: null, due: null, status: 'open' },
  ],
  disagreements: [
    {
      id: 'd1',
      at: minute(31),
      about: 'Hvem henter om morgenen?',
      views: [
        { byId: lise.id, text: 'Det er familiens opgave.' },
        { byId: samira.id, text: 'Jeg står her klokken syv.' },
      ],
    },
  ],
  agreements: agreementsOfAllKinds,
  proposals: [
    {
      id: 'pr1',
      text: 'En seddel fra lægen hver uge',
      proposedById: lise.id,
      citizenAnswer: 'no',
      citizenReason: 'Jeg er ikke syg.',
    },
  ],
  pendingDecisions: [
    {
      id: 'pd1',
      what: 'Om huslejen kan betales direkte',
      agreementId: 'reply',
      authorityId: mette.id,
      decidedElsewhere: '',
      answerBy: '2026-03-24',
      mustComeInWriting: true,
      complaintGuidance: true,
    },
  ],
  duties: [{ id: 'du1', text: 'Samira melder fra, når hun ikke kan komme.', saidById: mette.id, goesIntoCase: true }],
  offers: [{ id: 'of1', text: 'En tur i netværkscaféen', byId: omar.id }],
};
