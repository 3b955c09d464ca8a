// One of every event there is, and a phase of a full meeting in which it is taken in. A new event is missed at once:
// the table does not compile without it.
import type { EventType, Telling } from '../../src/meeting/events.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { nothingPrepared } from '../../src/meeting/preparation.ts';
import type { Phase } from '../../src/meeting/phases.ts';
import { newParticipant } from '../../src/meeting/participants.ts';
import { newChair } from '../../src/meeting/chair.ts';
import { agreed, anAgreement, factsIn, minute, theTopic } from '../cast.ts';

type TellingOf<T extends EventType> = Extract<Telling, { readonly type: T }>;

/** Something of everything, so that every event finds what it speaks of. */
export const muchSaid: Partial<Meeting> = {
  preparation: {
    ...nothingPrepared,
    wantsToSay: [
      { id: 'ashamed', text: 'Jeg skammer mig', mayBeShown: false },
      { id: 'trying', text: 'Jeg prøver hver dag', mayBeShown: true },
    ],
  },
  concerns: [
    { id: 'letters', text: theTopic, original: null },
    { id: 'back', text: 'Min ryg gør ondt', original: null },
  ],
  agreements: [agreed(), anAgreement({ id: 'budget', ownerId: 'omar', what: 'Laver et budget med Samira' })],
  lines: [
    {
      id: 'first',
      at: minute(10),
      byId: 'samira',
      source: 'ownWords',
      text: 'Jeg sover dårligt',
      goesIntoCase: false,
      confirmedAt: null,
    },
    {
      id: 'forSamira',
      at: minute(11),
      byId: 'karen',
      source: 'onBehalf',
      text: 'Samira vil have én at ringe til',
      goesIntoCase: false,
      confirmedAt: null,
    },
  ],
  parked: [
    {
      id: 'training',
      at: minute(12),
      text: 'Genoptræning',
      raisedById: 'lise',
      outcome: 'nextMeeting',
      agreementId: null,
    },
  ],
  openQuestions: [
    { id: 'phone', at: minute(14), text: 'Kan I ringe først?', ownerId: 'mette', due: '2026-03-12', status: 'open' },
  ],
  timeline: [
    { id: 'card', at: minute(15), kind: 'supportPrompt', promptId: 'askForBreak', byId: 'karen', handled: false },
    {
      id: 'when',
      at: minute(16),
      kind: 'choice',
      byId: 'samira',
      question: 'Hvornår ringer vi?',
      options: ['I morgen', 'På fredag'],
      chosen: '',
    },
  ],
  consents: [
    {
      id: 'rent',
      what: 'Hvad jeg skylder',
      withIds: ['lise'],
      purpose: 'En plan',
      except: '',
      answer: 'yes',
      how: 'mundtligt',
      givenAt: minute(7),
      withdrawnAt: null,
    },
  ],
  proposals: [
    { id: 'course', text: 'Et kursus', proposedById: 'mette', citizenAnswer: 'no', citizenReason: 'Ikke nu' },
  ],
  pendingDecisions: [
    {
      id: 'support',
      what: 'Bostøtte',
      agreementId: null,
      authorityId: 'lise',
      decidedElsewhere: '',
      answerBy: '2026-04-01',
      mustComeInWriting: true,
      complaintGuidance: true,
    },
  ],
  duties: [{ id: 'callIn', text: 'Melde fra ved sygdom', saidById: 'mette', goesIntoCase: true }],
  offers: [{ id: 'coffee', text: 'Kaffe hver onsdag', byId: 'karen' }],
  lastTime: {
    meetingId: 'meetingNought',
    date: '2026-01-10',
    agreements: [agreed({ id: 'before', what: 'Ringer til boligforeningen' })],
    parked: [],
    openQuestions: [],
    chair: newChair,
    results: [{ agreementId: 'before', status: 'kept', what: 'Det er gjort', whyNot: '', side: null, next: null }],
    reports: [],
    citizenComment: '',
  },
};

export const eachEvent: { readonly [T in EventType]: { readonly in: Phase; readonly telling: TellingOf<T> } } = {
  'plan.changed': {
    in: 'choosingTopic',
    telling: { type: 'plan.changed', changes: { place: 'Caféen', date: '2026-03-10' } },
  },
  'unit.changed': { in: 'choosingTopic', telling: { type: 'unit.changed', changes: { word: 'kommunens jobindsats' } } },
  'preparation.changed': {
    in: 'choosingTopic',
    telling: { type: 'preparation.changed', changes: { goodLife: 'Ro på altanen', worries: ['Huslejen'] } },
  },
  'languages.changed': {
    in: 'choosingTopic',
    telling: { type: 'languages.changed', citizenLanguages: ['da', 'ar'], danishOnly: true },
  },
  'line.interpreted': {
    in: 'discussing',
    telling: {
      type: 'line.interpreted',
      said: 'Jeg prøver hver dag',
      original: { lang: 'ar', dir: 'rtl', text: 'أحاول كل يوم' },
    },
  },
  'concern.added': {
    in: 'choosingTopic',
    telling: {
      type: 'concern.added',
      concern: { id: 'rentDue', text: 'Huslejen', original: { lang: 'ar', dir: 'rtl', text: 'الإيجار' } },
    },
  },
  'concern.changed': {
    in: 'choosingTopic',
    telling: { type: 'concern.changed', concern: { id: 'back', text: 'Min ryg', original: null } },
  },
  'concern.removed': { in: 'choosingTopic', telling: { type: 'concern.removed', id: 'back' } },
  'concern.raisedToTop': { in: 'choosingTopic', telling: { type: 'concern.raisedToTop', id: 'back' } },
  'topic.confirmed': {
    in: 'choosingTopic',
    telling: { type: 'topic.confirmed', byId: 'samira', typedById: 'mette', because: 'Det fylder mest' },
  },
  'topic.changed': {
    in: 'discussing',
    telling: {
      type: 'topic.changed',
      byId: 'samira',
      typedById: 'mette',
      id: 'home',
      text: 'Jeg er bange for at miste mit hjem',
      original: null,
      because: 'Det er det, det handler om',
    },
  },
  'seat.described': { in: 'choosingTopic', telling: { type: 'seat.described', text: 'Ro i maven' } },
  'leg.answered': {
    in: 'choosingTopic',
    telling: {
      type: 'leg.answered',
      byId: 'samira',
      legId: 'body',
      answer: { status: 'rated', rating: 2 },
      change: 'same',
    },
  },
  'leg.described': {
    in: 'choosingTopic',
    telling: {
      type: 'leg.described',
      legId: 'mind',
      changes: { label: 'Hovedet', note: 'Uro', strengths: 'Musik', areas: ['health'] },
    },
  },
  'person.added': {
    in: 'choosingParticipants',
    telling: {
      type: 'person.added',
      person: {
        ...newParticipant({ id: 'pia', name: 'Pia', role: 'professional', proposedById: 'mette' }),
        title: 'Sygeplejerske',
        reasonText: 'Hun ved noget',
        authority: { area: 'health', scope: 'Tider' },
      },
    },
  },
  'person.changed': {
    in: 'choosingParticipants',
    telling: {
      type: 'person.changed',
      id: 'anders',
      changes: { note: 'Ringer kl. 10', contribution: 'Kender medicinen' },
    },
  },
  'person.removed': { in: 'choosingParticipants', telling: { type: 'person.removed', id: 'anders' } },
  'person.answered': {
    in: 'choosingParticipants',
    telling: { type: 'person.answered', id: 'anders', byId: 'samira', answer: 'yes', condition: 'Kun i telefonen' },
  },
  'table.confirmed': { in: 'choosingParticipants', telling: { type: 'table.confirmed', byId: 'samira' } },
  'room.wentTo': { in: 'opening', telling: { type: 'room.wentTo', id: 'toTable', phase: 'choosingParticipants' } },
  'stopSign.agreed': { in: 'opening', telling: { type: 'stopSign.agreed', text: 'Hånden op' } },
  'roles.saidAloud': { in: 'opening', telling: { type: 'roles.saidAloud' } },
  'role.switched': { in: 'discussing', telling: { type: 'role.switched', id: 'sign', to: 'authority' } },
  'question.asked': { in: 'discussing', telling: { type: 'question.asked', text: 'Hvad ville hjælpe?' } },
  'line.said': {
    in: 'discussing',
    telling: {
      type: 'line.said',
      line: { id: 'second', byId: 'samira', source: 'ownWords', text: 'Jeg vil have ro', goesIntoCase: false },
    },
  },
  'line.confirmed': {
    in: 'discussing',
    telling: { type: 'line.confirmed', id: 'forSamira', byId: 'samira' },
  },
  'line.corrected': {
    in: 'discussing',
    telling: { type: 'line.corrected', id: 'first', byId: 'samira', text: 'Jeg sover lidt' },
  },
  'line.marked': { in: 'discussing', telling: { type: 'line.marked', id: 'first', goesIntoCase: true } },
  'item.parked': {
    in: 'discussing',
    telling: { type: 'item.parked', item: { id: 'teeth', text: 'Tandlæge', raisedById: 'samira' } },
  },
  'item.settled': {
    in: 'closing',
    telling: { type: 'item.settled', id: 'training', outcome: 'elsewhere', agreementId: null },
  },
  'openQuestion.asked': {
    in: 'discussing',
    telling: {
      type: 'openQuestion.asked',
      question: { id: 'stop', text: 'Kan det stoppes?', ownerId: null, due: null, status: 'open' },
    },
  },
  'openQuestion.changed': {
    in: 'closing',
    telling: { type: 'openQuestion.changed', id: 'phone', changes: { text: 'Ringer I?', due: '2026-03-14' } },
  },
  'view.added': {
    in: 'closed',
    telling: {
      type: 'view.added',
      view: { id: 'mine', aboutId: 'note', byId: 'samira', kind: 'view', text: 'Sådan ser jeg det' },
    },
  },
  'disagreement.noted': {
    in: 'discussing',
    telling: {
      type: 'disagreement.noted',
      disagreement: { id: 'who', about: 'Hvem ringer?', views: [{ byId: 'lise', text: 'Ikke mig' }] },
    },
  },
  'words.takenBack': { in: 'closed', telling: { type: 'words.takenBack', id: 'first', byId: 'samira' } },
  'technique.used': { in: 'discussing', telling: { type: 'technique.used', id: 'used', techniqueId: 'giveOwnership' } },
  'prompt.raised': {
    in: 'discussing',
    telling: { type: 'prompt.raised', id: 'again', promptId: 'plainWords', byId: 'karen' },
  },
  'prompt.handled': { in: 'discussing', telling: { type: 'prompt.handled', id: 'card' } },
  'point.mentioned': {
    in: 'discussing',
    telling: { type: 'point.mentioned', id: 'trying', how: 'nextMeeting' },
  },
  'table.shown': { in: 'discussing', telling: { type: 'table.shown', shown: { kind: 'point', id: 'trying' } } },
  'gamemaster.handedOver': { in: 'discussing', telling: { type: 'gamemaster.handedOver', id: 'leads', toId: 'lise' } },
  'moment.noted': {
    in: 'discussing',
    telling: {
      type: 'moment.noted',
      moment: {
        id: 'word',
        at: minute(20),
        kind: 'termExplained',
        byId: 'lise',
        term: 'inkasso',
        explanation: 'Et firma kræver ind',
      },
    },
  },
  'choice.made': {
    in: 'discussing',
    telling: { type: 'choice.made', id: 'when', byId: 'samira', chosen: 'På fredag' },
  },
  'consent.given': {
    in: 'opening',
    telling: {
      type: 'consent.given',
      consent: {
        id: 'doctor',
        what: 'Papirer',
        withIds: [],
        purpose: 'Bostøtte',
        except: 'Alt andet',
        answer: 'no',
        how: 'mundtligt',
      },
    },
  },
  'consent.withdrawn': { in: 'closed', telling: { type: 'consent.withdrawn', id: 'rent' } },
  'break.started': { in: 'discussing', telling: { type: 'break.started', byId: 'karen', until: '10:15' } },
  'break.timed': { in: 'onBreak', telling: { type: 'break.timed', until: '10:45' } },
  'break.ended': { in: 'onBreak', telling: { type: 'break.ended', id: 'pause' } },
  'privateTime.started': { in: 'agreeing', telling: { type: 'privateTime.started' } },
  'privateTime.ended': { in: 'inPrivateTime', telling: { type: 'privateTime.ended', id: 'alone' } },
  'timeOut.started': { in: 'discussing', telling: { type: 'timeOut.started' } },
  'timeOut.ended': { in: 'inTimeOut', telling: { type: 'timeOut.ended', id: 'asked' } },
  'meeting.stopped': {
    in: 'discussing',
    telling: {
      type: 'meeting.stopped',
      id: 'stopped',
      reasonGiven: 'Træt',
      followOutById: 'karen',
      callById: 'mette',
      callAt: 'i morgen',
    },
  },
  'meeting.goneOn': { in: 'stoppedEarly', telling: { type: 'meeting.goneOn', id: 'again' } },
  'agreement.made': {
    in: 'agreeing',
    telling: {
      type: 'agreement.made',
      agreement: anAgreement({
        id: 'visit',
        what: 'Kommer på besøg',
        recurring: 'hver torsdag',
        firstStep: { text: 'Ringe', due: null },
      }),
    },
  },
  'agreement.changed': {
    in: 'agreeing',
    telling: { type: 'agreement.changed', id: 'note', changes: { what: 'Sender to sedler', due: '2026-03-14' } },
  },
  'agreement.answered': {
    in: 'agreeing',
    telling: { type: 'agreement.answered', id: 'budget', byId: 'samira', answer: 'change', words: 'Sammen med mig' },
  },
  'agreement.saidBack': {
    in: 'agreeing',
    telling: { type: 'agreement.saidBack', id: 'budget', byId: 'omar', words: 'Jeg regner det ud med hende' },
  },
  'agreement.removed': { in: 'agreeing', telling: { type: 'agreement.removed', id: 'budget' } },
  'agreement.setAside': {
    in: 'agreeing',
    telling: { type: 'agreement.setAside', id: 'budget', citizenAnswer: 'no', citizenReason: 'Det vil jeg ikke' },
  },
  'noAgreement.accepted': {
    in: 'agreeing',
    telling: { type: 'noAgreement.accepted', byId: 'samira', because: 'Jeg vil sove på det' },
  },
  'proposal.made': {
    in: 'agreeing',
    telling: {
      type: 'proposal.made',
      proposal: {
        id: 'mentor',
        text: 'En mentor',
        proposedById: 'lise',
        citizenAnswer: 'thinking',
        citizenReason: 'Måske',
      },
    },
  },
  'proposal.removed': { in: 'agreeing', telling: { type: 'proposal.removed', id: 'course' } },
  'decision.awaited': {
    in: 'agreeing',
    telling: {
      type: 'decision.awaited',
      decision: {
        id: 'help',
        what: 'Hjælp til en regning',
        agreementId: null,
        authorityId: null,
        decidedElsewhere: 'Ydelse',
        answerBy: null,
        mustComeInWriting: true,
        complaintGuidance: true,
      },
    },
  },
  'decision.changed': {
    in: 'agreeing',
    telling: {
      type: 'decision.changed',
      id: 'support',
      changes: { what: 'Bostøtte to timer', decidedElsewhere: 'Social', answerBy: '2026-04-02' },
    },
  },
  'decision.removed': { in: 'agreeing', telling: { type: 'decision.removed', id: 'support' } },
  'duty.named': {
    in: 'agreeing',
    telling: { type: 'duty.named', duty: { id: 'show', text: 'Vise papirer', saidById: 'mette', goesIntoCase: true } },
  },
  'duty.removed': { in: 'agreeing', telling: { type: 'duty.removed', id: 'callIn' } },
  'offer.made': {
    in: 'agreeing',
    telling: { type: 'offer.made', offer: { id: 'walk', text: 'En tur', byId: 'omar' } },
  },
  'offer.removed': { in: 'agreeing', telling: { type: 'offer.removed', id: 'coffee' } },
  'nextMeeting.arranged': {
    in: 'closing',
    telling: { type: 'nextMeeting.arranged', nextMeeting: { date: '2026-04-21', time: '10:00', place: 'Caféen' } },
  },
  'nextTopic.thoughtOf': { in: 'closing', telling: { type: 'nextTopic.thoughtOf', text: 'Min ryg' } },
  'contact.chosen': { in: 'closing', telling: { type: 'contact.chosen', id: 'mette' } },
  'evaluation.shared': {
    in: 'closing',
    telling: {
      type: 'evaluation.shared',
      evaluation: {
        heard: 'yes',
        myTopic: null,
        wayOfMeeting: null,
        makesSense: 'some',
        somethingWillHappen: null,
        comment: 'Det var godt',
        commentOriginal: null,
      },
    },
  },
  'deletion.dated': { in: 'closing', telling: { type: 'deletion.dated', deleteOn: '2026-12-01' } },
  'sheet.handedOver': { in: 'closing', telling: { type: 'sheet.handedOver', way: 'paper', toId: 'samira' } },
  'meeting.closed': {
    in: 'closing',
    telling: {
      type: 'meeting.closed',
      id: 'closed',
      wording: { notADecision: 'Aftaler fra mødet - ikke en afgørelse' },
    },
  },
  'agreement.amended': {
    in: 'closed',
    telling: {
      type: 'agreement.amended',
      id: 'note',
      byId: 'samira',
      because: 'Lise er syg',
      changes: { due: '2026-03-20' },
    },
  },
  'sharing.agreed': {
    in: 'closing',
    telling: { type: 'sharing.agreed', personId: 'karen', byId: 'samira', parts: ['topic', 'nextMeeting'] },
  },
  'promise.reported': {
    in: 'closed',
    telling: {
      type: 'promise.reported',
      report: { id: 'heard', agreementId: 'note', way: 'call', outcome: 'notYet', times: null, words: 'I morgen' },
    },
  },
  'result.told': {
    in: 'reviewing',
    telling: {
      type: 'result.told',
      result: {
        agreementId: 'before',
        status: 'partly',
        what: 'To gange',
        whyNot: 'Sygdom',
        side: null,
        next: 'change',
      },
    },
  },
  'comment.told': { in: 'reviewing', telling: { type: 'comment.told', text: 'Jeg nåede mit' } },
  'page.turned': { in: 'choosingTopic', telling: { type: 'page.turned', page: 'chair' } },
  'draft.typed': { in: 'discussing', telling: { type: 'draft.typed', field: 'line', text: 'Jeg er' } },
  'step.undone': {
    in: 'choosingTopic',
    telling: { type: 'step.undone', facts: factsIn('choosingTopic', { stopSign: 'Stop' }) },
  },
};

export const everyOne = Object.values(eachEvent);
