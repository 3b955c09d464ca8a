// Each rule of a Step Up meeting: that it holds, and that breaking it is refused. Told to a real meeting, never to a mock.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Telling } from '../../src/meeting/events.ts';
import { legIds, newChair } from '../../src/meeting/chair.ts';
import { cprLike } from '../../src/meeting/cprLike.ts';
import { toDocument } from '../../src/meeting/document.ts';
import { meeting, type Meeting, newMeeting } from '../../src/meeting/meeting.ts';
import { newParticipant } from '../../src/meeting/participants.ts';
import type { Outcome } from '../../src/meeting/followUp.ts';
import { mustAsks, nothingPrepared, notMentioned } from '../../src/meeting/preparation.ts';
import { phases } from '../../src/meeting/phases.ts';
import { areasNobodyCanDecide, ownerHasSaidYes } from '../../src/meeting/rules.ts';
import { summaryOf } from '../../src/meeting/summary.ts';
import { tableView } from '../../src/meeting/tableView.ts';
import { shown } from '../../src/meeting/shown.ts';
import { timelineMoment } from '../../src/meeting/timeline.ts';
import { waitsForTheCitizen } from '../../src/meeting/talk.ts';
import { citizenView, supportView } from '../../src/meeting/views.ts';
import { followUpOf } from '../../src/meeting/wholeMeeting.ts';
import {
  agreed,
  aMeeting,
  anAgreement,
  everybody,
  factsIn,
  factsOf,
  inPhase,
  jonas,
  karen,
  lise,
  mette,
  minute,
  nadia,
  omar,
  phaseNow,
  samira,
  tell,
  tellAll,
  theTopic,
  workplace,
} from '../cast.ts';
import { anyText } from './anyText.ts';
import { eachEvent, everyOne, muchSaid } from './eachEvent.ts';
import { fieldNames, textsIn, withTextAt } from './fieldsOf.ts';

vi.setConfig({ testTimeout: 60_000 });

const goTo = (phase: Extract<Telling, { type: 'room.wentTo' }>['phase']): Telling => ({
  type: 'room.wentTo',
  id: `to ${phase}`,
  phase,
});
const samiraConfirms = { type: 'topic.confirmed', byId: 'samira', typedById: 'mette', because: '' } as const;
const weighs = (text: string, id = 'letters'): Telling => ({
  type: 'concern.added',
  concern: { id, text, original: null },
});
const lineBy = (byId: string) => ({
  id: `by ${byId}`,
  at: minute(10),
  byId,
  source: 'ownWords' as const,
  text: 'Det så jeg',
  goesIntoCase: false,
  confirmedAt: null,
});
const newTopic = (text: string, byId = 'samira'): Telling => ({
  type: 'topic.changed',
  byId,
  typedById: 'mette',
  id: 'home',
  text,
  original: null,
  because: 'Det er det, det handler om',
});

describe('R01 the topic is the citizen’s own words, confirmed by the citizen', () => {
  it('keeps any words byte for byte, from preparation to the documents and views they are read from', () => {
    const anyWords = anyText({ minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(anyWords, (words) => {
        fc.pre(words.trim() !== '' && !cprLike(words));
        const room = inPhase('choosingTopic');
        tellAll(room, weighs(words), samiraConfirms, goTo('choosingParticipants'));
        const facts = factsOf(room);
        expect(facts.topic?.text).toBe(words);
        expect(tableView(facts, phaseNow(room)).topic?.text).toBe(words);
        expect(supportView(facts, phaseNow(room), 'karen').topic?.text).toBe(words);
        expect(citizenView(facts).topic?.text).toBe(words);
        expect(toDocument(facts, 'choosingParticipants').meeting.topic?.text).toBe(words);
      }),
      { numRuns: 200 },
    );
  });

  it('stores who typed it and when the citizen said yes', () => {
    const room = inPhase('choosingTopic');
    tellAll(room, weighs(theTopic), samiraConfirms);
    expect(factsOf(room).topic).toEqual({
      text: theTopic,
      original: null,
      typedById: 'mette',
      confirmedAt: minute(50),
    });
  });

  it('is not left without words, and not without the citizen’s yes', () => {
    const room = inPhase('choosingTopic');
    expect(tell(room, goTo('choosingParticipants'))).toBe('topicText');
    expect(tell(room, samiraConfirms)).toBe('topicText');
    tellAll(room, weighs(theTopic));
    expect(tell(room, goTo('choosingParticipants'))).toBe('topicYes');
    expect(tell(room, { ...samiraConfirms, byId: 'mette' })).toBe('citizensOwnAnswer');
    tellAll(room, samiraConfirms, goTo('choosingParticipants'));
    expect(phaseNow(room)).toBe('choosingParticipants');
  });

  it('asks again when the words are changed by one letter, here or in the other language', () => {
    const room = inPhase('choosingTopic');
    tellAll(room, weighs(theTopic), samiraConfirms);
    tellAll(room, { type: 'concern.changed', concern: { id: 'letters', text: `${theTopic} `, original: null } });
    expect(tell(room, goTo('choosingParticipants'))).toBe('topicYes');
    const original = { lang: 'ar', dir: 'rtl', text: 'لا أجرؤ على فتح رسائلي' } as const;
    tellAll(room, { type: 'concern.changed', concern: { id: 'letters', text: theTopic, original } });
    expect(tell(room, goTo('choosingParticipants'))).toBe('topicYes');
    tellAll(room, samiraConfirms, goTo('choosingParticipants'));
    expect(factsOf(room).topic?.original).toEqual(original);
  });

  it('cannot be lost again by undoing once the meeting has gone on', () => {
    const room = inPhase('opening');
    expect(tell(room, { type: 'step.undone', facts: aMeeting() })).toBe('topicText');
    expect(tell(room, goTo('choosingTopic'))).toBeNull();
    expect(tell(room, { type: 'step.undone', facts: aMeeting() })).toBeNull();
  });
});

describe('R02 the topic changes only with the citizen’s yes', () => {
  it('keeps the old topic with the time and the reason', () => {
    const room = inPhase('discussing');
    expect(tell(room, newTopic('Jeg vil blive boende'))).toBeNull();
    expect(factsOf(room).topic?.text).toBe('Jeg vil blive boende');
    expect(factsOf(room).formerTopics).toEqual([
      {
        text: theTopic,
        original: null,
        from: minute(-4_000),
        to: minute(50),
        because: 'Det er det, det handler om',
      },
    ]);
  });

  it('does not change without the citizen', () => {
    for (const byId of ['mette', 'karen', 'lise', 'nobody']) {
      const room = inPhase('discussing');
      expect(tell(room, newTopic('At komme i arbejde', byId))).toBe('citizensOwnAnswer');
      expect(factsOf(room).topic?.text).toBe(theTopic);
    }
    expect(tell(inPhase('discussing'), newTopic('  '))).toBe('text');
  });

  it('stays the confirmed topic while the citizen’s list is written on', () => {
    const room = inPhase('discussing');
    tellAll(room, weighs('Min ryg', 'back'), { type: 'concern.raisedToTop', id: 'back' });
    tellAll(room, { type: 'concern.removed', id: 'letters' });
    expect(factsOf(room).topic?.text).toBe(theTopic);
  });

  it('takes the new words also when they stand on a line that was there before', () => {
    const room = inPhase('discussing', { concerns: [{ id: 'home', text: 'Boligen', original: null }] });
    tellAll(room, newTopic('Jeg vil blive boende'));
    expect(factsOf(room).topic?.text).toBe('Jeg vil blive boende');
    expect(factsOf(room).concerns[0]?.text).toBe('Jeg vil blive boende');
  });
});

describe('R03 everyone has a reason and the citizen’s answer', () => {
  const pia = newParticipant({ id: 'pia', name: 'Pia', role: 'professional', proposedById: 'mette' });
  const yesTo = (id: string, byId = 'samira'): Telling => ({
    type: 'person.answered',
    id,
    byId,
    answer: 'yes',
    condition: '',
  });
  const table: Telling = { type: 'table.confirmed', byId: 'samira' };

  it('is not invited by being suggested, whoever says so', () => {
    const room = inPhase('choosingParticipants');
    tellAll(room, { type: 'person.added', person: { ...pia, citizenAnswer: 'yes', reasons: ['hasAuthority'] } });
    expect(factsOf(room).participants.at(-1)?.citizenAnswer).toBeNull();
    expect(tableView(factsOf(room), phaseNow(room)).people.map((one) => one.id)).not.toContain('pia');
    expect(tell(room, yesTo('pia', 'mette'))).toBe('citizensOwnAnswer');
    expect(tell(room, { type: 'person.added', person: { ...pia, id: 'other', role: 'citizen' } })).toBe(
      'reasonOrAnswer',
    );
    expect(tell(room, { type: 'person.changed', id: 'pia', changes: { role: 'citizen' } })).toBe('reasonOrAnswer');
  });

  it('keeps the table waiting for a reason and an answer for each', () => {
    const room = inPhase('choosingParticipants', { participants: [samira, mette, pia] });
    expect(tell(room, table)).toBe('reasonOrAnswer');
    tellAll(room, yesTo('pia'));
    expect(tell(room, table)).toBe('reasonOrAnswer');
    tellAll(room, { type: 'person.changed', id: 'pia', changes: { reasons: ['hasAuthority'] } });
    expect(tell(room, goTo('opening'))).toBe('tableYes');
    expect(tell(room, { ...table, byId: 'karen' })).toBe('citizensOwnAnswer');
    tellAll(room, table, goTo('opening'));
    expect(phaseNow(room)).toBe('opening');
  });

  it('asks for a reason again when the last one is taken away', () => {
    const room = inPhase('choosingParticipants', { participants: [samira, mette, omar], tableConfirmedAt: minute(-1) });
    tellAll(room, { type: 'person.changed', id: 'omar', changes: { reasons: [] } });
    expect(tell(room, goTo('opening'))).toBe('reasonOrAnswer');
  });

  it('asks about the table again when somebody new is there', () => {
    const room = inPhase('choosingParticipants', { participants: [samira, mette], tableConfirmedAt: minute(-1) });
    tellAll(room, { type: 'person.added', person: { ...pia, reasons: ['canContribute'] } }, yesTo('pia'));
    expect(tell(room, goTo('opening'))).toBe('tableYes');
  });

  it('keeps everybody whose promise or words stand, and those the meeting cannot do without', () => {
    const said = [{ ...lineBy('omar'), id: 'his' }];
    const promised = [anAgreement()];
    const room = inPhase('discussing', { lines: said, agreements: promised });
    for (const id of ['samira', 'mette', 'omar', 'lise']) {
      expect([id, tell(room, { type: 'person.removed', id })]).toEqual([id, 'stillNamed']);
    }
    expect(factsOf(room).participants).toHaveLength(everybody.length);
    for (const id of ['karen', 'anders', 'nobody']) expect(tell(room, { type: 'person.removed', id })).toBeNull();
    tellAll(room, { type: 'words.takenBack', id: 'his', byId: 'samira' }, { type: 'person.removed', id: 'omar' });
    tellAll(room, { type: 'agreement.removed', id: 'note' }, { type: 'person.removed', id: 'lise' });
    expect(factsOf(room).participants.map((one) => one.id)).toEqual(['samira', 'mette', 'nadia', 'jonas']);
  });

  it('keeps whoever is named anywhere in what was said', () => {
    const named: Readonly<Record<string, Partial<Meeting>>> = {
      anders: { duties: [{ id: 'd', text: 'Meld fra', saidById: 'anders', goesIntoCase: false }] },
      karen: { offers: [{ id: 'o', text: 'Madklub', byId: 'karen' }] },
      omar: { disagreements: [{ id: 'u', at: minute(9), about: 'Tid', views: [{ byId: 'omar', text: 'Nej' }] }] },
      jonas: {
        openQuestions: [{ id: 'q', at: minute(9), text: 'Hvornår?', ownerId: 'jonas', due: null, status: 'open' }],
      },
      lise: { plan: { ...aMeeting().plan, coGamemasterId: 'lise' } },
    };
    for (const [id, facts] of Object.entries(named)) {
      expect([id, tell(inPhase('discussing', facts), { type: 'person.removed', id })]).toEqual([id, 'stillNamed']);
      expect(tell(inPhase('discussing'), { type: 'person.removed', id })).toBeNull();
    }
  });

  it('takes a no without a reason, and shows it to nobody but the citizen', () => {
    const room = inPhase('choosingParticipants', { participants: [samira, mette, pia] });
    tellAll(room, { type: 'person.answered', id: 'pia', byId: 'samira', answer: 'no', condition: 'Ikke hende' }, table);
    const facts = factsOf(room);
    for (const seen of [tableView(facts, phaseNow(room)), supportView(facts, phaseNow(room), 'karen')])
      expect(JSON.stringify(seen)).not.toMatch(/pia|Ikke hende/i);
    expect(JSON.stringify(citizenView(facts))).toMatch(/Ikke hende.*Pia|Pia.*Ikke hende/);
  });
});

describe('R04 says which areas nobody here can decide', () => {
  const asksAboutMoney = {
    chair: {
      ...newChair,
      legs: newChair.legs.map((leg) => (leg.id === 'social' ? { ...leg, areas: ['housing', 'money'] } : leg)),
    },
  };

  it('names the area, and no longer when somebody who decides it is there', () => {
    expect(areasNobodyCanDecide(factsIn('discussing', asksAboutMoney))).toEqual(['money']);
    const tarik = { ...lise, id: 'tarik', name: 'Tarik', authority: { area: 'money', scope: 'Hjælp til en regning' } };
    expect(
      areasNobodyCanDecide(factsIn('discussing', { ...asksAboutMoney, participants: [samira, lise, tarik] })),
    ).toEqual([]);
    const away = { ...lise, attendance: 'absent' as const };
    expect(areasNobodyCanDecide(factsIn('discussing', { ...asksAboutMoney, participants: [samira, away] }))).toEqual([
      'housing',
      'money',
    ]);
  });

  it('blocks nothing on the way to the end', () => {
    const room = inPhase('opening', asksAboutMoney);
    tellAll(room, { type: 'roles.saidAloud' }, goTo('agreeing'), { type: 'agreement.made', agreement: anAgreement() });
    tellAll(
      room,
      { type: 'agreement.answered', id: 'note', byId: 'samira', answer: 'yes', words: '' },
      goTo('closing'),
    );
    tellAll(room, { type: 'meeting.closed', id: 'end', wording: {} });
    expect(areasNobodyCanDecide(factsOf(room))).toEqual(['money']);
    expect(phaseNow(room)).toBe('closed');
  });
});

describe('R05 the chair is the citizen’s own picture', () => {
  const answered = (byId: string, answer: Extract<Telling, { type: 'leg.answered' }>['answer']): Telling => ({
    type: 'leg.answered',
    byId,
    legId: 'mind',
    answer,
    change: 'aLittleBetter',
  });
  const mind = (room: ReturnType<typeof inPhase>) => factsOf(room).chair.legs.find((leg) => leg.id === 'mind');

  it('has exactly four legs with ids that stay, whatever the citizen calls them', () => {
    const room = inPhase('choosingTopic');
    for (const legId of legIds) {
      tellAll(room, { type: 'leg.described', legId, changes: { label: `Mit ${legId}`, mostUrgent: true } });
    }
    expect(factsOf(room).chair.legs.map((leg) => leg.id)).toEqual(['body', 'mind', 'substances', 'social']);
    expect(factsOf(room).chair.legs.map((leg) => leg.mostUrgent)).toEqual([false, false, false, true]);
    expect(mind(room)?.label).toBe('Mit mind');
  });

  it('takes ratings from the citizen and from nobody else, not even a representative', () => {
    const room = inPhase('discussing');
    for (const byId of ['mette', 'karen', 'lise', 'jonas']) {
      expect(tell(room, answered(byId, { status: 'rated', rating: 1 }))).toBe('citizensOwnAnswer');
    }
    expect(mind(room)?.status).toBe('unspoken');
    expect(tell(room, answered('samira', { status: 'rated', rating: 4 }))).toBeNull();
    expect(mind(room)).toMatchObject({ status: 'rated', rating: 4, change: 'aLittleBetter' });
  });

  it('takes "I will not answer" and "not a topic" as whole answers, with no number behind them', () => {
    for (const status of ['declined', 'notRelevant'] as const) {
      const room = inPhase('choosingTopic');
      tellAll(room, answered('samira', { status: 'rated', rating: 2 }), answered('samira', { status }));
      expect(mind(room)).toMatchObject({ status, rating: null, change: null });
      tellAll(room, { type: 'leg.described', legId: 'mind', changes: { note: 'Ikke i dag' } });
      expect(mind(room)?.status).toBe(status);
    }
  });

  it('asks nothing of the chair on the way', () => {
    const room = inPhase('choosingTopic');
    tellAll(room, weighs(theTopic), samiraConfirms, goTo('choosingParticipants'));
    expect(factsOf(room).chair).toEqual(newChair);
  });
});

describe('R06 an agreement names one person, what, by when and who decides', () => {
  const makes = (changes: Parameters<typeof anAgreement>[0]) =>
    tell(inPhase('agreeing', { participants: [samira, mette, lise, nadia, theMunicipality, notInvited] }), {
      type: 'agreement.made',
      agreement: anAgreement(changes),
    });
  const theMunicipality = { ...lise, id: 'kommune', name: 'Kommunen' };
  const notInvited = { ...omar, citizenAnswer: null };

  it('takes a whole one', () => {
    expect(makes({})).toBeNull();
    for (const noDueBecause of ['Vi venter på sagens gang', 'Jeg flytter snart', 'Hun gør det løbende hver uge']) {
      expect(makes({ due: null, noDueBecause })).toBeNull();
    }
    expect(makes({ decision: { status: 'notNeeded', byId: null, inWriting: false, note: '' } })).toBeNull();
  });

  it('is never owned by the municipality, a workplace, an interpreter or somebody who is not at the table', () => {
    for (const ownerId of ['kommune', 'kommunen', 'nadia', 'omar', '']) expect(makes({ ownerId })).toBe('person');
    for (const name of ['', 'kommunen', ' Jobcentret ', workplace.name, workplace.municipality, workplace.word]) {
      const room = inPhase('agreeing', { participants: [samira, { ...lise, name }] });
      expect(tell(room, { type: 'agreement.made', agreement: anAgreement() })).toBe('person');
    }
  });

  it('says what is done', () => expect(makes({ what: '  ' })).toBe('action'));

  it('has a date or a reason for none, and "snarest" is neither', () => {
    expect(makes({ due: null })).toBe('date');
    for (const noDueBecause of [
      'snarest',
      'Snarest muligt',
      'hurtigst muligt',
      'så SNART som muligt',
      'løbende',
      'asap',
      ' ',
    ]) {
      expect(makes({ due: null, noDueBecause })).toBe('date');
    }
    for (const due of ['', '10. marts', '2026-3-1', '20260-03-10']) expect(makes({ due })).toBe('date');
  });

  it('says who decides, by name when a decision is needed', () => {
    expect(makes({ decision: null })).toBe('whoDecides');
    for (const status of ['decided', 'pending', 'missingFromMeeting'] as const) {
      expect(makes({ decision: { status, byId: null, inWriting: true, note: '' } })).toBe('whoDecides');
    }
  });

  it('stays whole when it is changed, and keeps its person', () => {
    const room = inPhase('agreeing', { agreements: [anAgreement()] });
    const changed = (changes: Parameters<typeof anAgreement>[0]): Telling => ({
      type: 'agreement.changed',
      id: 'note',
      changes: changes ?? {},
    });
    expect(tell(room, changed({ due: null }))).toBe('date');
    expect(tell(room, changed({ ownerId: 'nobody' }))).toBe('person');
    expect(tell(room, changed({ what: '' }))).toBe('action');
    expect(tell(room, { type: 'person.removed', id: 'lise' })).toBe('stillNamed');
  });
});

describe('R07 what is stored can be seen', () => {
  it('has a private side that stores nothing: no field is called a hidden or private note', () => {
    const names = fieldNames(meeting).map((name) => name.toLowerCase());
    expect(
      names.filter((name) => /hidden|private(?!time)|secret|internal|journal|confidentialnote/.test(name)),
    ).toEqual([]);
  });
  // Every text field is looked for in views.test.ts.
});

describe('R08 the citizen answers each agreement', () => {
  const answers = (answer: 'yes' | 'change' | 'thinking', byId = 'samira'): Telling => ({
    type: 'agreement.answered',
    id: 'note',
    byId,
    answer,
    words: 'Mine ord',
  });
  const note = (room: ReturnType<typeof inPhase>) => factsOf(room).agreements[0];

  it('preselects nothing, even when the telling says so', () => {
    const room = inPhase('agreeing');
    tellAll(room, { type: 'agreement.made', agreement: agreed() });
    expect(note(room)?.answer).toBeNull();
    expect(
      newMeeting({ id: 'a', at: minute(0), language: 'da', unit: workplace, citizen: samira, gamemaster: mette })
        .agreements,
    ).toEqual([]);
  });

  it('is agreed with a yes, and with nothing less', () => {
    const room = inPhase('agreeing', { agreements: [anAgreement()] });
    for (const answer of ['change', 'thinking'] as const) {
      tellAll(room, answers(answer));
      expect(tableView(factsOf(room), phaseNow(room)).agreements).toEqual([]);
      expect(tell(room, goTo('closing'))).toBe('agreementOrReason');
    }
    tellAll(room, answers('yes'));
    expect(tableView(factsOf(room), phaseNow(room)).agreements.map((one) => one.id)).toEqual(['note']);
    expect(tell(room, goTo('closing'))).toBeNull();
  });

  it('keeps the citizen’s words beside it', () => {
    const room = inPhase('agreeing', { agreements: [anAgreement()] });
    tellAll(room, answers('change'));
    expect(note(room)?.answer).toEqual({ answer: 'change', words: 'Mine ord', at: minute(50), byId: 'samira' });
    tellAll(room, { type: 'agreement.setAside', id: 'note', citizenAnswer: 'no', citizenReason: 'Det vil jeg ikke' });
    expect(factsOf(room).proposals).toMatchObject([
      { id: 'note', citizenAnswer: 'no', citizenReason: 'Det vil jeg ikke' },
    ]);
    expect(factsOf(room).agreements).toEqual([]);
  });

  it('asks again when what the yes was to is changed, and not for anything else', () => {
    const other = {
      ownerId: 'omar',
      withIds: ['karen'],
      what: 'Noget andet',
      due: '2026-03-20',
      recurring: 'hver uge',
    };
    const decision = { status: 'pending', byId: 'lise', inWriting: true, note: '' } as const;
    const changes = [
      ...Object.entries(other).map(([field, value]) => ({ [field]: value })),
      { due: null, noDueBecause: 'Vi venter på brevet' },
      { firstStep: { text: 'Ringe', due: null } },
      { decision },
    ];
    for (const change of changes) {
      const room = inPhase('agreeing', { agreements: [agreed()] });
      tellAll(room, { type: 'agreement.changed', id: 'note', changes: change });
      expect([JSON.stringify(change), note(room)?.answer]).toEqual([JSON.stringify(change), null]);
    }
    const room = inPhase('agreeing', { agreements: [agreed()] });
    tellAll(room, { type: 'agreement.changed', id: 'note', changes: { confidence: 7, speakUpId: 'karen' } });
    expect(note(room)?.answer?.answer).toBe('yes');
  });

  it('is answered by the citizen alone', () => {
    const room = inPhase('agreeing', { agreements: [anAgreement()] });
    for (const byId of ['mette', 'lise', 'karen', 'nadia'])
      expect(tell(room, answers('yes', byId))).toBe('citizensOwnAnswer');
    expect(note(room)?.answer).toBeNull();
  });

  it('does not let an agreed one be set aside', () => {
    const room = inPhase('agreeing', { agreements: [agreed()] });
    tell(room, { type: 'agreement.setAside', id: 'note', citizenAnswer: 'no', citizenReason: '' });
    expect(factsOf(room).agreements).toHaveLength(1);
  });
});

describe('R09 agreements, proposals, decisions, duties and offers are five lists', () => {
  const lists = ['agreements', 'proposals', 'pendingDecisions', 'duties', 'offers'] as const;
  const kinds = ['agreement.made', 'proposal.made', 'decision.awaited', 'duty.named', 'offer.made'] as const;

  it('puts each in its own list and in no other', () => {
    for (const [place, kind] of kinds.entries()) {
      const room = inPhase('agreeing');
      tellAll(room, eachEvent[kind].telling);
      const counts = lists.map((list) => factsOf(room)[list].length);
      expect([kind, counts]).toEqual([kind, lists.map((_, at) => (at === place ? 1 : 0))]);
    }
  });

  it('has one pending decision beside an agreement that waits for one, and none when it waits no more', () => {
    const waits = { status: 'pending', byId: 'lise', inWriting: true, note: '' } as const;
    const room = inPhase('agreeing');
    tellAll(room, { type: 'agreement.made', agreement: anAgreement({ decision: waits }) });
    tellAll(room, { type: 'agreement.made', agreement: anAgreement({ decision: waits }) });
    expect(factsOf(room).pendingDecisions).toMatchObject([
      { agreementId: 'note', authorityId: 'lise', mustComeInWriting: true },
    ]);
    tellAll(room, { type: 'agreement.changed', id: 'note', changes: { due: '2026-03-31' } });
    expect(factsOf(room).pendingDecisions).toMatchObject([{ agreementId: 'note', answerBy: '2026-03-31' }]);
    tellAll(room, { type: 'agreement.changed', id: 'note', changes: { decision: { ...waits, status: 'decided' } } });
    tellAll(room, { type: 'agreement.made', agreement: anAgreement({ decision: waits }) });
    expect(factsOf(room).pendingDecisions).toEqual([]);
  });

  it('shows the table agreements only, with nothing else among them', () => {
    const shown = tableView(factsIn('agreeing', muchSaid), 'agreeing');
    expect(shown.agreements.map((one) => one.id)).toEqual(['note']);
    expect(Object.keys(shown)).not.toEqual(expect.arrayContaining(['proposals']));
  });
});

describe('R10 closing leaves nothing without an outcome', () => {
  const close: Telling = { type: 'meeting.closed', id: 'end', wording: {} };
  const teeth = {
    id: 'teeth',
    at: minute(20),
    text: 'Tandlæge',
    raisedById: 'samira',
    outcome: null,
    agreementId: null,
  };
  const asked = {
    id: 'q',
    at: minute(20),
    text: 'Kan det stoppes?',
    ownerId: null,
    due: null,
    status: 'open',
  } as const;

  it('needs a yes, or a reason the citizen accepts, to go to the end', () => {
    const room = inPhase('agreeing', { agreements: [anAgreement()] });
    expect(tell(room, goTo('closing'))).toBe('agreementOrReason');
    const because: Telling = { type: 'noAgreement.accepted', byId: 'samira', because: 'Jeg vil sove på det' };
    expect(tell(room, { ...because, byId: 'mette' })).toBe('citizensOwnAnswer');
    expect(tell(room, { ...because, because: ' ' })).toBe('text');
    tellAll(room, because, goTo('closing'), close);
    expect(phaseNow(room)).toBe('closed');
  });

  it('needs it still when the only yes is gone again at the end', () => {
    const room = inPhase('closing');
    tellAll(room, { type: 'agreement.changed', id: 'note', changes: { what: 'Noget andet' } });
    expect(tell(room, close)).toBe('agreementOrReason');
  });

  it('needs an outcome for everything that was put aside', () => {
    const room = inPhase('closing', { parked: [teeth] });
    expect(tell(room, close)).toBe('outcome');
    tellAll(room, { type: 'item.settled', id: 'teeth', outcome: 'nextMeeting', agreementId: null }, close);
  });

  it('needs somebody and a day for each open question, or an answer', () => {
    const room = inPhase('closing', { openQuestions: [asked] });
    expect(tell(room, close)).toBe('outcome');
    tellAll(room, { type: 'openQuestion.changed', id: 'q', changes: { ownerId: 'mette' } });
    expect(tell(room, close)).toBe('outcome');
    tellAll(room, { type: 'openQuestion.changed', id: 'q', changes: { due: '2026-03-12' } }, close);
    const other = inPhase('closing', { openQuestions: [asked] });
    tellAll(other, { type: 'openQuestion.changed', id: 'q', changes: { status: 'answered' } }, close);
  });

  it('opens what was put aside again when the agreement made of it is gone', () => {
    for (const gone of ['agreement.removed', 'agreement.setAside'] as const) {
      const parked = [{ ...teeth, outcome: 'agreement' as const, agreementId: 'second' }];
      const room = inPhase('closing', { parked, agreements: [agreed(), anAgreement({ id: 'second' })] });
      tellAll(
        room,
        gone === 'agreement.removed'
          ? { type: gone, id: 'second' }
          : { type: gone, id: 'second', citizenAnswer: null, citizenReason: '' },
      );
      expect([gone, tell(room, close)]).toEqual([gone, 'outcome']);
    }
  });

  it('is a promise from then on: nothing in it is edited', () => {
    const room = inPhase('closed', muchSaid);
    const may = [
      'agreement.amended',
      'view.added',
      'words.takenBack',
      'sharing.agreed',
      'sheet.handedOver',
      // What was heard since stands beside the promise and changes no word of it.
      'promise.reported',
      'consent.withdrawn',
      'deletion.dated',
      // Which page is on the screen is no fact of the meeting.
      'page.turned',
    ];
    for (const { telling } of everyOne) {
      const refused = tell(inPhase('closed', muchSaid), telling);
      expect([telling.type, refused === null]).toEqual([telling.type, may.includes(telling.type)]);
    }
    expect(tell(room, { type: 'agreement.amended', id: 'note', byId: 'mette', because: 'x', changes: {} })).toBe(
      'citizensOwnAnswer',
    );
    expect(tell(room, { type: 'agreement.amended', id: 'note', byId: 'samira', because: '', changes: {} })).toBe(
      'text',
    );
  });
});

describe('a promise between two meetings', () => {
  const heard = (outcome: Outcome, agreementId = 'note'): Telling => ({
    type: 'promise.reported',
    report: { id: `heard-${outcome}`, agreementId, way: 'call', outcome, times: null, words: '' },
  });
  const absent = everybody.map((one) => (one.id === 'lise' ? { ...lise, attendance: 'absent' as const } : one));

  it('is unconfirmed while its owner was not in the room and has not said yes since', () => {
    const room = inPhase('closed', { participants: absent });
    const unconfirmed = () => factsOf(room).agreements.filter((one) => !ownerHasSaidYes(factsOf(room), one)).length;
    expect(unconfirmed()).toBe(1);
    tellAll(room, heard('noAnswer'), heard('notYet'));
    expect(unconfirmed()).toBe(1);
    tellAll(room, heard('confirmed'));
    expect(unconfirmed()).toBe(0);
  });

  it('keeps the owner’s yes when something is told of it that changes no word', () => {
    const room = inPhase('agreeing', { participants: absent, agreements: [agreed({ ownerSaidYesAt: minute(44) })] });
    const changes = { ...agreed({ confidence: 7 }), answer: null, saidBack: null, ownerSaidYesAt: null };
    tellAll(room, { type: 'agreement.changed', id: 'note', changes });
    expect(factsOf(room).agreements).toMatchObject([{ confidence: 7, ownerSaidYesAt: minute(44) }]);
  });

  it('is told to the follow-up with the yes its owner gave in the room, and without one that was not given', () => {
    const next = (changes: Partial<Meeting>) =>
      followUpOf(factsIn('closed', changes), { id: 'next', at: minute(9_000) }).lastTime?.agreements;
    expect(next({})).toMatchObject([{ ownerSaidYesAt: minute(45) }]);
    expect(next({ participants: absent })).toMatchObject([{ ownerSaidYesAt: null }]);
  });

  it('is unconfirmed again when it is corrected after the meeting, until its owner is asked', () => {
    const room = inPhase('closed');
    const toOmar: Telling = {
      type: 'agreement.amended',
      id: 'note',
      byId: 'samira',
      because: 'Lise er syg',
      changes: { ownerId: 'omar' },
    };
    tellAll(room, toOmar);
    const confirmed = () => factsOf(room).agreements.map((one) => ownerHasSaidYes(factsOf(room), one));
    expect(confirmed()).toEqual([false]);
    tellAll(room, heard('confirmed'));
    expect(confirmed()).toEqual([true]);
    tellAll(room, { ...toOmar, changes: { ownerId: 'samira' } });
    expect(confirmed()).toEqual([true]);
  });

  it('loses a yes that was noted by mistake when that is taken back, here and in the follow-up', () => {
    const room = inPhase('closed', { participants: absent });
    tellAll(room, heard('confirmed'));
    const last = followUpOf(factsOf(room), { id: 'next', at: minute(9_000) }).lastTime;
    const back: Telling = { type: 'words.takenBack', id: 'heard-confirmed', byId: 'samira' };
    tellAll(room, back);
    expect(factsOf(room)).toMatchObject({ reports: [], agreements: [{ ownerSaidYesAt: null }] });
    const later = inPhase('reviewing', { lastTime: last });
    tellAll(later, back);
    expect(factsOf(later).lastTime).toMatchObject({ reports: [], agreements: [{ ownerSaidYesAt: null }] });
  });

  it('is asked about again, by the citizen and by its owner, when its words change', () => {
    const room = inPhase('agreeing', { agreements: [agreed({ ownerSaidYesAt: minute(44) })] });
    tellAll(room, { type: 'agreement.saidBack', id: 'note', byId: 'lise', words: 'Jeg skriver den' });
    tellAll(room, { type: 'agreement.changed', id: 'note', changes: { times: 3 } });
    expect(factsOf(room).agreements).toMatchObject([{ answer: null, saidBack: null, ownerSaidYesAt: null }]);
  });

  it('is said back by its owner, and by nobody else', () => {
    const room = inPhase('agreeing', { agreements: [agreed()] });
    const saidBy = (byId: string): Telling => ({ type: 'agreement.saidBack', id: 'note', byId, words: 'Ja' });
    expect(['samira', 'karen', 'mette'].map((byId) => tell(room, saidBy(byId)))).toEqual(Array(3).fill('ownWords'));
    expect(tell(room, saidBy('lise'))).toBeNull();
  });

  it('stands open in the list until somebody has called it done', () => {
    const room = inPhase('closed');
    const [agreed] = factsOf(room).agreements;
    const listed = () => summaryOf(factsOf(room), 'closed').promises;
    expect(listed()).toEqual([
      { id: 'note', what: agreed?.what, due: '2026-03-13', unconfirmed: false, heard: null, heardOn: null },
    ]);
    tellAll(room, heard('needsHelp'));
    expect(listed()).toMatchObject([{ heard: 'needsHelp', heardOn: '2026-03-10' }]);
    tellAll(room, heard('done'));
    expect(listed()).toEqual([]);
  });

  it('takes what was heard along to the follow-up, where more can be heard', () => {
    const room = inPhase('closed');
    tellAll(room, heard('notYet'));
    const next = followUpOf(factsOf(room), { id: 'next', at: minute(9_000) });
    expect(next.lastTime?.reports).toMatchObject([{ outcome: 'notYet' }]);
    expect(next.reports).toEqual([]);
    const later = inPhase('reviewing', { lastTime: next.lastTime });
    tellAll(later, heard('done'));
    expect(factsOf(later).lastTime?.reports.map(({ outcome }) => outcome)).toEqual(['notYet', 'done']);
    tellAll(later, heard('done', 'nowhere'));
    expect(factsOf(later).lastTime?.reports).toHaveLength(2);
  });
});

describe('R11 the two roles are said aloud and each switch is seen', () => {
  it('does not begin the talk before the roles are said aloud', () => {
    const room = inPhase('opening');
    for (const phase of ['discussing', 'agreeing', 'closing'] as const)
      expect(tell(room, goTo(phase))).toBe('rolesAloud');
    tellAll(room, { type: 'roles.saidAloud' }, goTo('discussing'));
    expect(phaseNow(room)).toBe('discussing');
    expect(tell(room, { type: 'step.undone', facts: factsIn('opening') })).toBe('rolesAloud');
  });

  it('logs every switch with its time, and the table sees the sign', () => {
    const room = inPhase('discussing');
    tellAll(room, { type: 'role.switched', id: 'there', to: 'authority' });
    expect(tableView(factsOf(room), phaseNow(room)).roleSign).toBe('authority');
    tellAll(room, { type: 'role.switched', id: 'back', to: 'facilitator' });
    expect(factsOf(room).timeline).toEqual([
      { id: 'there', at: minute(50), kind: 'roleSwitch', to: 'authority' },
      { id: 'back', at: minute(50), kind: 'roleSwitch', to: 'facilitator' },
    ]);
  });

  it('keeps apart what the gamemaster says as authority', () => {
    const says = (id: string, byId: string): Telling => ({
      type: 'line.said',
      line: { id, byId, source: 'ownWords', text: 'Du kan klage', goesIntoCase: false },
    });
    const room = inPhase('discussing');
    tellAll(room, says('one', 'mette'), { type: 'role.switched', id: 'there', to: 'authority' });
    tellAll(room, says('two', 'mette'), says('three', 'samira'));
    expect(factsOf(room).lines.map((one) => one.source)).toEqual(['ownWords', 'authority', 'ownWords']);
  });
});

describe('R11 the one who leads can hand over, and only to a professional who is here', () => {
  const toLise: Telling = { type: 'gamemaster.handedOver', id: 'leads', toId: 'lise' };
  const roleOf = (room: ReturnType<typeof inPhase>, id: string) =>
    factsOf(room).participants.find((one) => one.id === id)?.role;

  it('lets the two change places, begins the sign as facilitator, and logs it', () => {
    const room = inPhase('discussing', { roleSign: 'authority' });
    tellAll(room, toLise);
    const { plan, roleSign, timeline } = factsOf(room);
    expect([roleOf(room, 'lise'), roleOf(room, 'mette')]).toEqual(['gamemaster', 'professional']);
    expect([plan.gamemasterId, plan.coGamemasterId, roleSign]).toEqual(['lise', 'mette', 'facilitator']);
    expect(timeline).toEqual([{ id: 'leads', at: minute(50), kind: 'gamemaster', toId: 'lise' }]);
    expect(tableView(factsOf(room), 'discussing')).toMatchObject({ gamemaster: 'Lise', roleSign: 'facilitator' });
  });

  it('makes what the new one says as authority stand apart, and no longer what the old one says', () => {
    const room = inPhase('discussing');
    const says = (id: string, byId: string): Telling => ({
      type: 'line.said',
      line: { id, byId, source: 'ownWords', text: 'Du kan klage', goesIntoCase: false },
    });
    tellAll(
      room,
      toLise,
      { type: 'role.switched', id: 'sign', to: 'authority' },
      says('a', 'lise'),
      says('b', 'mette'),
    );
    expect(factsOf(room).lines.map((one) => one.source)).toEqual(['authority', 'ownWords']);
  });

  it('is never the citizen, the citizen’s own people, an interpreter, or somebody who is not here', () => {
    const elsewhere = [
      { ...lise, id: 'absent', attendance: 'absent' as const },
      { ...lise, id: 'saidNo', citizenAnswer: 'no' as const },
      { ...lise, id: 'notAsked', citizenAnswer: null },
    ];
    const { participants } = factsIn('discussing');
    for (const toId of ['samira', 'karen', 'omar', 'nadia', 'jonas', 'absent', 'saidNo', 'notAsked', 'nobody', '']) {
      const room = inPhase('discussing', { participants: [...participants, ...elsewhere] });
      expect([toId, tell(room, { ...toLise, toId })]).toEqual([toId, 'mayLead']);
      expect(roleOf(room, 'mette')).toBe('gamemaster');
    }
    // On the telephone is here.
    expect(tell(inPhase('discussing'), { ...toLise, toId: 'anders' })).toBeNull();
  });

  it('changes nothing when handed to the one who leads, and can be handed back', () => {
    const room = inPhase('discussing');
    const before = factsOf(room);
    tellAll(room, { ...toLise, toId: 'mette' });
    expect(factsOf(room)).toEqual(before);
    tellAll(room, toLise, { type: 'gamemaster.handedOver', id: 'back', toId: 'mette' });
    expect([roleOf(room, 'mette'), roleOf(room, 'lise')]).toEqual(['gamemaster', 'professional']);
    expect(factsOf(room).timeline.map((one) => one.id)).toEqual(['leads', 'back']);
  });

  it('is undone as one step', () => {
    const room = inPhase('discussing');
    const before = factsOf(room);
    tellAll(room, toLise, { type: 'step.undone', facts: before });
    expect(factsOf(room)).toEqual(before);
  });
});

describe('R12 the bisidder decides nothing', () => {
  const theCitizensOwn = everyOne.flatMap(({ in: phase, telling }) =>
    'byId' in telling &&
    !['line.corrected', 'break.started', 'prompt.raised', 'agreement.saidBack'].includes(telling.type)
      ? [{ phase, telling }]
      : [],
  );

  it('knows twelve things that only the citizen says', () => {
    expect(theCitizensOwn.map(({ telling }) => telling.type).toSorted()).toEqual([
      'agreement.amended',
      'agreement.answered',
      'choice.made',
      'leg.answered',
      'line.confirmed',
      'noAgreement.accepted',
      'person.answered',
      'sharing.agreed',
      'table.confirmed',
      'topic.changed',
      'topic.confirmed',
      'words.takenBack',
    ]);
  });

  it('refuses each of them from the bisidder, with a power of attorney on paper or without', () => {
    for (const { phase, telling } of theCitizensOwn) {
      for (const powerOfAttorneySince of [null, '2026-01-01']) {
        const participants = factsIn('closed').participants.map((one) =>
          one.id === 'karen' ? { ...karen, powerOfAttorneySince } : one,
        );
        const room = inPhase(phase, { ...muchSaid, participants });
        expect([telling.type, tell(room, { ...telling, byId: 'karen' } as Telling)]).toEqual([
          telling.type,
          'citizensOwnAnswer',
        ]);
      }
    }
  });

  it('takes each but the chair from a representative with a power of attorney, whom the citizen has not said no to', () => {
    const withJonas = (changes: Partial<typeof jonas>) =>
      factsIn('closed').participants.map((one) => (one.id === 'jonas' ? { ...jonas, ...changes } : one));
    for (const { phase, telling } of theCitizensOwn) {
      const byJonas = { ...telling, byId: 'jonas' } as Telling;
      const expected = telling.type === 'leg.answered' ? 'citizensOwnAnswer' : null;
      const everyone = { ...muchSaid, participants: withJonas({}) };
      expect([telling.type, tell(inPhase(phase, everyone), byJonas)]).toEqual([telling.type, expected]);
      for (const lacks of [{ powerOfAttorneySince: null }, { citizenAnswer: 'no' }] as const) {
        expect(tell(inPhase(phase, { ...muchSaid, participants: withJonas(lacks) }), byJonas)).toBe(
          'citizensOwnAnswer',
        );
      }
    }
  });

  it('marks what is said on the citizen’s behalf until the citizen says yes to it', () => {
    const room = inPhase('discussing', muchSaid);
    const line = () => factsOf(room).lines.find((one) => one.id === 'forSamira');
    const waits = () =>
      factsOf(room)
        .lines.filter(waitsForTheCitizen)
        .map((one) => one.id);
    const confirmed = (byId: string): Telling => ({ type: 'line.confirmed', id: 'forSamira', byId });
    expect(waits()).toEqual(['forSamira']);
    for (const byId of ['karen', 'mette', 'lise', 'omar', 'nadia']) {
      expect([byId, tell(room, confirmed(byId))]).toEqual([byId, 'citizensOwnAnswer']);
    }
    expect(line()).toMatchObject({ confirmedAt: null, source: 'onBehalf' });
    tellAll(room, confirmed('samira'));
    expect(line()).toMatchObject({ confirmedAt: minute(50), text: 'Samira vil have én at ringe til' });
    expect(waits()).toEqual([]);
  });

  it('waits for the citizen again when the words are corrected, and only then', () => {
    const room = inPhase('discussing', muchSaid);
    const corrected = (text: string): Telling => ({ type: 'line.corrected', id: 'forSamira', byId: 'karen', text });
    const yes: Telling = { type: 'line.confirmed', id: 'forSamira', byId: 'samira' };
    tellAll(room, yes, corrected('Samira vil have én at ringe til'));
    expect(factsOf(room).lines.filter(waitsForTheCitizen)).toEqual([]);
    tellAll(room, corrected('Samira vil have ro'));
    expect(
      factsOf(room)
        .lines.filter(waitsForTheCitizen)
        .map((one) => one.text),
    ).toEqual(['Samira vil have ro']);
  });

  it('never comes with a yes of its own, whatever the telling says', () => {
    const room = inPhase('discussing');
    const [line] = factsIn('discussing', muchSaid).lines.filter(waitsForTheCitizen);
    if (!line) throw new Error('Something is said on the citizen’s behalf.');
    const withYes = { ...line, confirmedAt: minute(1) };
    tellAll(room, { type: 'line.said', line: withYes });
    expect(factsOf(room).lines).toMatchObject([{ confirmedAt: null }]);
  });

  it('takes the citizen’s yes back again with the step', () => {
    const room = inPhase('discussing', muchSaid);
    const before = factsOf(room);
    tellAll(room, { type: 'line.confirmed', id: 'forSamira', byId: 'samira' }, { type: 'step.undone', facts: before });
    expect(factsOf(room)).toEqual(before);
  });

  it('chooses nothing for the citizen: a choice is one of its options, or open', () => {
    const room = inPhase('discussing', muchSaid);
    const made = (chosen: string, byId = 'samira', id = 'when'): Telling => ({ type: 'choice.made', id, byId, chosen });
    const chosen = () => factsOf(room).timeline.flatMap((one) => (one.kind === 'choice' ? [one.chosen] : []));
    for (const byId of ['karen', 'mette', 'lise']) expect(tell(room, made('I morgen', byId))).toBe('citizensOwnAnswer');
    for (const other of ['I overmorgen', 'i morgen', 'I morgen ', ' ']) expect(tell(room, made(other))).toBe('text');
    for (const id of ['card', 'unknown']) expect(tell(room, made('I morgen', 'samira', id))).toBe('text');
    expect(chosen()).toEqual(['']);
    for (const option of ['I morgen', 'På fredag', '']) {
      tellAll(room, made(option));
      expect(chosen()).toEqual([option]);
    }
  });

  it('stores the speaking agreement and shows it to the bisidder', () => {
    const room = inPhase('opening');
    tellAll(room, { type: 'person.changed', id: 'karen', changes: { speakingAgreement: 'Må bede om en pause' } });
    expect(supportView(factsOf(room), phaseNow(room), 'karen').speakingAgreement).toBe('Må bede om en pause');
  });
});

describe('R13 and R14 a break, time alone, and back to the same place', () => {
  const ways = {
    'break.started': 'break.ended',
    'privateTime.started': 'privateTime.ended',
    'timeOut.started': 'timeOut.ended',
    'meeting.stopped': 'meeting.goneOn',
  } as const;

  it('is one tap away from every phase in the room, by anyone, and comes back to it', () => {
    for (const phase of ['opening', 'discussing', 'agreeing', 'closing'] as const) {
      for (const [there, back] of Object.entries(ways) as readonly (readonly [
        keyof typeof ways,
        (typeof ways)[keyof typeof ways],
      ])[]) {
        const room = inPhase(phase, { questionNow: 'Hvad ville hjælpe?' });
        tellAll(room, eachEvent[there].telling);
        expect(tableView(factsOf(room), phaseNow(room))).toMatchObject({
          topic: null,
          questionNow: '',
          agreements: [],
          forLater: [],
          people: [],
        });
        tellAll(room, eachEvent[back].telling);
        expect(phaseNow(room)).toBe(phase);
        expect(tableView(factsOf(room), phaseNow(room)).questionNow).toBe('Hvad ville hjælpe?');
      }
    }
  });

  it('keeps nothing of time alone but the minutes', () => {
    const room = inPhase('agreeing');
    const before = factsOf(room);
    tell(room, { type: 'privateTime.started' }, 55);
    for (const { telling } of everyOne.filter((one) => one.telling.type !== 'privateTime.ended')) {
      expect([telling.type, tell(room, telling) === null]).toEqual([telling.type, false]);
    }
    tell(room, { type: 'privateTime.ended', id: 'alone' }, 61);
    expect(factsOf(room)).toEqual({
      ...before,
      timeline: [{ id: 'alone', at: minute(55), kind: 'privateTime', minutes: 6 }],
    });
  });
});

describe('R13 when we are back is said on a break, and only there', () => {
  const timed: Telling = { type: 'break.timed', until: '10:45' };

  it('is said, changed and left open again while the break lasts', () => {
    const room = inPhase('onBreak');
    const before = factsOf(room);
    for (const until of ['10:45', '11:00', null]) {
      tellAll(room, { type: 'break.timed', until });
      expect(factsOf(room)).toEqual({ ...before, away: { ...before.away, until } });
      expect(tableView(factsOf(room), 'onBreak').away).toEqual({ kind: 'break', until });
    }
    expect(tell(room, { type: 'break.timed', until: '10.45' })).toBe('date');
  });

  it('is not possible anywhere else', () => {
    for (const phase of phases.filter((one) => one !== 'onBreak')) {
      expect([phase, tell(inPhase(phase), timed)]).toEqual([phase, 'notNow']);
    }
  });

  it('is forgotten when the break ends', () => {
    const room = inPhase('onBreak');
    tellAll(room, timed, { type: 'break.ended', id: 'pause' });
    expect(JSON.stringify(factsOf(room))).not.toContain('10:45');
  });
});

describe('R14 a time-out and a worry keep nothing that was said', () => {
  it('keeps nothing of a time-out but the minutes', () => {
    const room = inPhase('agreeing', { page: 'readAloud' });
    const before = factsOf(room);
    tell(room, { type: 'timeOut.started' }, 55);
    for (const { telling } of everyOne.filter((one) => one.telling.type !== 'timeOut.ended')) {
      expect([telling.type, tell(room, telling) === null]).toEqual([telling.type, false]);
    }
    tell(room, { type: 'timeOut.ended', id: 'asked' }, 58);
    expect(factsOf(room)).toEqual({
      ...before,
      timeline: [{ id: 'asked', at: minute(55), kind: 'timeOut', minutes: 3 }],
    });
  });

  it('has no field for what a time-out, a time alone or a worry was about', () => {
    const ofEveryMoment = ['id', 'at', 'kind'];
    const fields = timelineMoment.options.map(
      ({ entries }) =>
        [entries.kind.literal, Object.keys(entries).filter((name) => !ofEveryMoment.includes(name))] as const,
    );
    const silent = ['privateTime', 'timeOut', 'gamemaster', 'concern'];
    expect(fields.filter(([kind]) => silent.includes(kind))).toEqual([
      ['privateTime', ['minutes']],
      ['timeOut', ['minutes']],
      ['gamemaster', ['toId']],
      ['concern', ['byId']],
    ]);
  });

  it('notes that somebody acted on a worry, and who: no words', () => {
    const room = inPhase('discussing');
    tellAll(room, { type: 'moment.noted', moment: { id: 'worry', at: minute(20), kind: 'concern', byId: 'lise' } });
    expect(factsOf(room).timeline).toEqual([{ id: 'worry', at: minute(20), kind: 'concern', byId: 'lise' }]);
    tellAll(room, { type: 'table.shown', shown: { kind: 'noted', id: 'worry' } });
    expect(tableView(factsOf(room), 'discussing').shown).toBeNull();
  });
});

describe('R15 text that looks like a CPR number is stopped everywhere', () => {
  const written = ['010190-1234', 'mit nr. 0101901234', '01 01 90 1234'];
  const texts = everyOne.flatMap(({ in: phase, telling }) =>
    textsIn(telling)
      .filter(({ path }) => path !== 'type' && telling.type !== 'step.undone')
      .map(({ path }) => ({ phase, telling, path })),
  );
  it('takes every event as it is', () => {
    for (const { in: phase, telling } of everyOne)
      expect([telling.type, tell(inPhase(phase, muchSaid), telling)]).toEqual([telling.type, null]);
  });

  it('refuses every event with such a text in any of its fields', () => {
    expect(texts.length).toBeGreaterThan(150);
    for (const { phase, telling, path } of texts) {
      for (const cpr of written) {
        const room = inPhase(phase, muchSaid);
        const refused = tell(room, withTextAt(telling, path.split('.'), cpr));
        expect([`${telling.type} ${path}`, refused === null]).toEqual([`${telling.type} ${path}`, false]);
        expect(JSON.stringify(factsOf(room))).not.toContain(cpr);
      }
    }
  });

  it('lets phone numbers, dates and times through in the fields where people write', () => {
    const people = texts.filter(({ path }) =>
      /text|what|because|words|term|claim|place|note|phone|comment|scope/i.test(path.split('.').at(-1) ?? ''),
    );
    expect(people.length).toBeGreaterThan(30);
    for (const { phase, telling, path } of people) {
      const said = withTextAt(telling, path.split('.'), 'Ring 12 10 45 67 den 05.03.2026 kl. 10.15');
      expect([`${telling.type} ${path}`, tell(inPhase(phase, muchSaid), said)]).toEqual([
        `${telling.type} ${path}`,
        null,
      ]);
    }
  });

  it('refuses what is too long to be read back', () => {
    expect(tell(inPhase('choosingTopic'), weighs('a'.repeat(20_001)))).toBe('tooLong');
    expect(tell(inPhase('choosingTopic'), weighs('a'.repeat(20_000)))).toBeNull();
  });
});

describe('R18 everybody’s view can stand beside, and what is taken back is gone', () => {
  it('adds a view to anything, also after the end, and leaves the original as it was', () => {
    for (const phase of ['choosingTopic', 'discussing', 'closed'] as const) {
      const room = inPhase(phase, muchSaid);
      const { lines } = factsOf(room);
      tellAll(room, {
        type: 'view.added',
        view: { id: 'mine', aboutId: 'first', byId: 'omar', kind: 'view', text: 'Jeg ser det sådan' },
      });
      expect(factsOf(room).lines).toEqual(lines);
      expect(factsOf(room).views).toHaveLength(1);
    }
  });

  it('lets nobody put another’s words right', () => {
    const room = inPhase('discussing', muchSaid);
    const corrected = (byId: string): Telling => ({ type: 'line.corrected', id: 'first', byId, text: 'Noget andet' });
    for (const byId of ['mette', 'karen', 'lise', 'jonas']) expect(tell(room, corrected(byId))).toBe('ownWords');
    expect(factsOf(room).lines[0]?.text).toBe('Jeg sover dårligt');
    expect(tell(room, corrected('samira'))).toBeNull();
    expect(tell(room, { ...corrected('samira'), id: 'unknown' } as Telling)).toBe('ownWords');
  });

  it('takes back at the citizen’s word only', () => {
    for (const phase of ['choosingTopic', 'discussing', 'stoppedEarly', 'closed'] as const) {
      const room = inPhase(phase, muchSaid);
      expect(tell(room, { type: 'words.takenBack', id: 'first', byId: 'mette' })).toBe('citizensOwnAnswer');
      expect(tell(room, { type: 'words.takenBack', id: 'first', byId: 'samira' })).toBeNull();
      expect(JSON.stringify(toDocument(factsOf(room), phase))).not.toContain('Jeg sover dårligt');
    }
  });
});

describe('R18 what the citizen wanted brought up', () => {
  const trying = { id: 'trying', text: 'Jeg prøver hver dag', mayBeShown: true };
  const prepared = {
    preparation: {
      ...nothingPrepared,
      wantsToSay: [trying, { id: 'ashamed', text: 'Jeg skammer mig', mayBeShown: false }],
      questions: [{ id: 'out', text: 'Kan de smide mig ud?', mayBeShown: false }],
      worksAlready: [{ id: 'music', text: 'Musik', mayBeShown: true }],
      broughtAlong: [{ id: 'drawing', text: 'En tegning', mayBeShown: true }],
    },
  };
  const became = (id: string, how: 'said' | 'nextMeeting' | 'letBe' | null): Telling => ({
    type: 'point.mentioned',
    id,
    how,
  });
  const open = (room: ReturnType<typeof inPhase>) => notMentioned(factsOf(room)).map((one) => one.id);

  it('waits until something has become of it, whether it is said, put off or let be', () => {
    const room = inPhase('discussing', prepared);
    expect(open(room)).toEqual(['trying', 'ashamed', 'out']);
    tellAll(room, became('trying', 'said'), became('ashamed', 'letBe'));
    expect(open(room)).toEqual(['out']);
    expect(factsOf(room).mentions).toEqual([
      { id: 'trying', at: minute(50), how: 'said' },
      { id: 'ashamed', at: minute(50), how: 'letBe' },
    ]);
    tellAll(room, became('trying', null), became('unknown', 'said'));
    expect(open(room)).toEqual(['trying', 'out']);
    expect(factsOf(room).preparation).toEqual(prepared.preparation);
  });

  it('is put aside for the next meeting when it is put off, and taken from there when it is not', () => {
    const room = inPhase('closing', prepared);
    tellAll(room, became('trying', 'nextMeeting'));
    expect(factsOf(room).parked).toMatchObject([
      { text: 'Jeg prøver hver dag', raisedById: 'samira', outcome: 'nextMeeting' },
    ]);
    for (const how of ['said', 'letBe', null] as const) {
      tellAll(room, became('trying', 'nextMeeting'), became('trying', how));
      expect([how, factsOf(room).parked]).toEqual([how, []]);
    }
  });

  it('comes along unseen when it is kept back: with the preparation, and in no list that everybody sees', () => {
    const room = inPhase('closing', prepared);
    const keptBack = ['ashamed', 'out'];
    for (const id of keptBack) tellAll(room, became(id, 'nextMeeting'));
    expect([factsOf(room).parked, open(room)]).toEqual([[], ['trying']]);
    tellAll(room, became('trying', 'nextMeeting'), { type: 'meeting.closed', id: 'end', wording: {} });
    const next = followUpOf(factsOf(room), { id: 'meetingTwo', at: minute(60_000) });
    expect(mustAsks(next.preparation).map((one) => one.id)).toEqual(keptBack);
    expect(mustAsks(next.preparation).filter((one) => one.mayBeShown)).toEqual([]);
    expect(JSON.stringify(next.lastTime)).not.toMatch(/skammer|smide/);
  });

  it('is shown to the table no longer when the citizen keeps it back after all', () => {
    const room = inPhase('discussing', prepared);
    tellAll(room, became('trying', 'nextMeeting'));
    expect(tableView(factsOf(room), 'discussing').forLater.map((one) => one.text)).toEqual(['Jeg prøver hver dag']);
    const wantsToSay = [{ ...trying, mayBeShown: false }];
    tellAll(room, { type: 'preparation.changed', changes: { wantsToSay } });
    expect(tableView(factsOf(room), 'discussing').forLater).toEqual([]);
    tellAll(room, { type: 'preparation.changed', changes: { wantsToSay: [] } });
    expect(tableView(factsOf(room), 'discussing').forLater).toEqual([]);
  });

  it('leaves nothing open at the end, and comes along to the next meeting', () => {
    const room = inPhase('closing', prepared);
    tellAll(room, became('trying', 'nextMeeting'), { type: 'meeting.closed', id: 'end', wording: {} });
    const next = followUpOf(factsOf(room), { id: 'meetingTwo', at: minute(60_000) });
    expect(next.lastTime?.parked.map((one) => one.text)).toEqual(['Jeg prøver hver dag']);
    expect([next.mentions, next.shown, next.preparation]).toEqual([[], null, nothingPrepared]);
  });

  it('is gone with everything that came of it when the citizen takes it back', () => {
    for (const how of ['said', 'nextMeeting', 'letBe'] as const) {
      const room = inPhase('discussing', prepared);
      tellAll(
        room,
        became('trying', how),
        { type: 'table.shown', shown: { kind: 'point', id: 'trying' } },
        { type: 'words.takenBack', id: 'trying', byId: 'samira' },
      );
      expect([how, JSON.stringify(factsOf(room)).includes('prøver')]).toEqual([how, false]);
      expect([factsOf(room).mentions, factsOf(room).shown]).toEqual([[], null]);
    }
  });

  it('is gone too when the citizen deletes what was put aside for it', () => {
    const deletes: readonly Telling[] = [
      { type: 'words.takenBack', id: 'from trying', byId: 'samira' },
      { type: 'item.settled', id: 'from trying', outcome: 'deletedByCitizen', agreementId: null },
    ];
    for (const telling of deletes) {
      const room = inPhase('closing', prepared);
      tellAll(room, { type: 'item.parked', item: { id: 'back', text: 'Min ryg', raisedById: 'samira' } });
      tellAll(room, became('trying', 'nextMeeting'), telling);
      expect(JSON.stringify(factsOf(room))).not.toContain('prøver');
      expect(factsOf(room).parked.map((one) => one.text)).toEqual(['Min ryg']);
    }
  });

  it('is open again when the step is taken back', () => {
    for (const how of ['said', 'nextMeeting', 'letBe'] as const) {
      const room = inPhase('discussing', { ...muchSaid, ...prepared });
      const before = factsOf(room);
      tellAll(room, became('out', how), { type: 'step.undone', facts: before });
      expect([how, factsOf(room)]).toEqual([how, before]);
    }
  });
});

describe('R18 what the table is shown is a reference and no words', () => {
  const all: readonly NonNullable<Meeting['shown']>[] = [
    { kind: 'topic' },
    { kind: 'myPart' },
    { kind: 'answerCards' },
    { kind: 'point', id: 'trying' },
    { kind: 'noted', id: 'when' },
    { kind: 'agreement', id: 'note' },
  ];

  it('has no field for words', () => {
    expect([...new Set(fieldNames(shown))].toSorted()).toEqual(['id', 'kind']);
  });

  it('is chosen in every phase in the room, one thing at a time, and taken away again', () => {
    for (const phase of ['opening', 'discussing', 'agreeing', 'closing'] as const) {
      const room = inPhase(phase, muchSaid);
      const before = factsOf(room);
      for (const one of all) {
        tellAll(room, { type: 'table.shown', shown: one });
        expect(factsOf(room)).toEqual({ ...before, shown: one });
        expect(tableView(factsOf(room), phase).shown).not.toBeNull();
      }
      tellAll(room, { type: 'table.shown', shown: null });
      expect(factsOf(room)).toEqual(before);
    }
  });

  it('shows nothing when what it refers to is not there, or may not be shown', () => {
    const room = inPhase('discussing', muchSaid);
    const none = [
      { kind: 'point', id: 'ashamed' },
      { kind: 'point', id: 'first' },
      { kind: 'noted', id: 'first' },
      { kind: 'noted', id: 'card' },
      { kind: 'noted', id: 'phone' },
      { kind: 'agreement', id: 'before' },
      { kind: 'agreement', id: 'course' },
    ] as const;
    for (const one of none) {
      tellAll(room, { type: 'table.shown', shown: one });
      expect([one, tableView(factsOf(room), 'discussing').shown]).toEqual([one, null]);
    }
  });

  it('is taken away with what it refers to, and with nothing else', () => {
    for (const one of all) {
      const room = inPhase('discussing', muchSaid);
      tellAll(room, { type: 'table.shown', shown: one });
      for (const id of ['first', 'training', 'phone']) tellAll(room, { type: 'words.takenBack', id, byId: 'samira' });
      expect(factsOf(room).shown).toEqual(one);
      if (!('id' in one)) continue;
      tellAll(room, { type: 'words.takenBack', id: one.id, byId: 'samira' });
      expect([one, factsOf(room).shown]).toEqual([one, null]);
    }
  });

  it('stays while a step is taken back: it is where we are, and no fact', () => {
    const room = inPhase('discussing', muchSaid);
    const before = factsOf(room);
    tellAll(room, { type: 'question.asked', text: 'Hvad nu?' }, { type: 'table.shown', shown: { kind: 'topic' } });
    tellAll(room, { type: 'step.undone', facts: before });
    expect(factsOf(room)).toEqual({ ...before, shown: { kind: 'topic' } });
  });

  it('gives way to a question, and stays when there is none', () => {
    const room = inPhase('discussing', { shown: { kind: 'topic' } });
    tellAll(room, { type: 'question.asked', text: '' });
    expect(factsOf(room).shown).toEqual({ kind: 'topic' });
    tellAll(room, { type: 'question.asked', text: 'Hvad nu?' });
    expect(factsOf(room).shown).toBeNull();
  });
});

describe('R19 the evaluation stays with the citizen unless the citizen shares it', () => {
  it('is nothing from the start and can be taken away again', () => {
    const room = inPhase('closing');
    expect(factsOf(room).evaluation).toBeNull();
    tellAll(room, eachEvent['evaluation.shared'].telling, { type: 'evaluation.shared', evaluation: null });
    expect(factsOf(room).evaluation).toBeNull();
    expect(tell(room, { type: 'meeting.closed', id: 'end', wording: {} })).toBeNull();
  });
});

describe('R20 a follow-up starts with what was kept', () => {
  const { lastTime } = muchSaid;
  if (!lastTime) throw new Error('The full meeting has a last time.');
  const close: Telling = { type: 'meeting.closed', id: 'end', wording: {} };
  const notKept = {
    agreementId: 'before',
    status: 'notKept',
    what: '',
    whyNot: 'Systemet',
    side: 'municipality',
    next: 'newOwner',
  } as const;

  it('is not closed before every promise of last time is told', () => {
    const room = inPhase('closing', { lastTime: { ...lastTime, results: [] } });
    expect(tell(room, close)).toBe('results');
    tellAll(
      room,
      { type: 'result.told', result: { ...notKept, status: 'kept', whyNot: '', side: null, next: null } },
      close,
    );
  });

  it('needs a side, why, and what next for a promise that was not kept - whoever made it', () => {
    for (const lacks of [{ side: null }, { whyNot: ' ' }, { next: null }]) {
      const room = inPhase('closing', { lastTime: { ...lastTime, results: [] } });
      tellAll(room, { type: 'result.told', result: { ...notKept, ...lacks } });
      expect([JSON.stringify(lacks), tell(room, close)]).toEqual([JSON.stringify(lacks), 'results']);
    }
    for (const side of ['citizen', 'municipality', 'shared', 'nobody'] as const) {
      const room = inPhase('closing', { lastTime: { ...lastTime, results: [] } });
      tellAll(room, { type: 'result.told', result: { ...notKept, side } }, close);
    }
  });

  it('tells each promise once: the newest counts', () => {
    const room = inPhase('reviewing', { lastTime });
    tellAll(room, { type: 'result.told', result: notKept });
    expect(factsOf(room).lastTime?.results).toEqual([notKept]);
  });
});

describe('R21 nothing grades the citizen', () => {
  it('has no field for diagnosis, type, motivation, attendance counts or job probability', () => {
    const forbidden =
      /diagnos|type$|typeof|motivation|probab|likel|score|grade|risk|matchgroup|progress|percent|sanction|jobready|attendancerate|attendancecount/i;
    expect(fieldNames(meeting).filter((name) => forbidden.test(name))).toEqual([]);
    expect(fieldNames(meeting).length).toBeGreaterThan(150);
  });

  it('asks for no work on the way', () => {
    expect(fieldNames(meeting).filter((name) => /job|work(?!s)|employ|cv$/i.test(name))).toEqual([]);
  });
});

describe('R22 the day of deletion is set at the end', () => {
  it('is set a year ahead on the way into closing, and never moved by going there again', () => {
    const room = inPhase('agreeing', { agreements: [agreed()] });
    tellAll(room, goTo('closing'));
    expect(factsOf(room).deleteOn).toBe('2027-03-10');
    tellAll(room, { type: 'deletion.dated', deleteOn: '2026-09-01' }, goTo('agreeing'), goTo('closing'));
    expect(factsOf(room).deleteOn).toBe('2026-09-01');
  });

  it('is not undone, and not closed without', () => {
    const room = inPhase('closing');
    tellAll(room, { type: 'step.undone', facts: factsIn('agreeing', { agreements: [agreed()] }) });
    expect(factsOf(room).deleteOn).toBe('2027-03-10');
    expect(tell(inPhase('closing', { deleteOn: null }), { type: 'meeting.closed', id: 'end', wording: {} })).toBe(
      'deleteDate',
    );
    expect(tell(room, { type: 'deletion.dated', deleteOn: '' })).toBe('date');
  });
});
