// What reaches across the whole meeting: words really gone, corrected editions, the next meeting, undo, telling twice.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { toDocument } from '../../src/meeting/document.ts';
import type { Telling } from '../../src/meeting/events.ts';
import { meeting, type Meeting, versionOf } from '../../src/meeting/meeting.ts';
import { newChair, withLegAnswered } from '../../src/meeting/chair.ts';
import { readDocument } from '../../src/meeting/readDocument.ts';
import { followUpOf, withAmendment, withoutWords } from '../../src/meeting/wholeMeeting.ts';
import {
  agreed,
  anAgreement,
  factsIn,
  factsOf,
  inPhase,
  lise,
  mette,
  minute,
  omar,
  phaseNow,
  samira,
  tell,
  tellAll,
  theTopic,
} from '../cast.ts';
import { everyOne, muchSaid } from './eachEvent.ts';
import { filled, textsIn } from './fieldsOf.ts';

describe('words taken back (R18)', () => {
  // Every field filled, and an id of its own for everything that has one.
  const { interpreted, ...others } = v.parse(meeting, filled(meeting));
  // The interpreter's line belongs to a text that nobody takes back.
  const full = { ...others, interpreted: interpreted.map((one) => ({ ...one, said: others.stopSign })) };
  const named: Meeting = v.parse(meeting, withOwnIds(full, ''));

  function withOwnIds(value: unknown, path: string): unknown {
    if (Array.isArray(value)) return value.map((part, at) => withOwnIds(part, `${path}.${at}`));
    if (typeof value !== 'object' || value === null) return value;
    const parts = Object.entries(value).map(([name, part]: readonly [string, unknown]) => {
      const isThing = name === 'id' && path !== '' && !path.includes('legs');
      return [name, isThing ? `thing${path}` : withOwnIds(part, `${path}.${name}`)] as const;
    });
    return Object.fromEntries(parts);
  }

  function thingsIn(value: unknown): readonly { readonly id: string; readonly marks: readonly string[] }[] {
    if (typeof value !== 'object' || value === null) return [];
    const own = 'id' in value && typeof value.id === 'string' && value.id.startsWith('thing') ? value.id : undefined;
    const marks = textsIn(value).flatMap(({ text }) => (text.startsWith('<') ? [text] : []));
    return [...(own ? [{ id: own, marks }] : []), ...Object.values(value).flatMap(thingsIn)];
  }

  const things = thingsIn(named).filter(({ id }) => !id.includes('.participants.'));

  it('leave no trace, whatever they stood in', () => {
    expect(things.length).toBeGreaterThan(25);
    for (const { id, marks } of things) {
      const left = JSON.stringify(toDocument(withoutWords(named, id), 'onBreak'));
      expect([id, marks.filter((text) => left.includes(text))]).toEqual([id, []]);
    }
  });

  it('leave everything else as it was, and a document that reads', () => {
    for (const { id, marks } of things) {
      const after = withoutWords(named, id);
      const left = JSON.stringify(after);
      const others = textsIn(named).filter(({ text }) => text.startsWith('<') && !marks.includes(text));
      const because = id.includes('amendments') ? ['<amendments.0.because>'] : [];
      expect([id, others.filter(({ text }) => !left.includes(text)).map(({ text }) => text)]).toEqual([id, because]);
      expect([id, readDocument(JSON.parse(JSON.stringify(toDocument(after, 'onBreak')))).ok]).toEqual([id, true]);
    }
  });

  it('take every view of them along', () => {
    const about = {
      id: 'mine',
      at: minute(20),
      aboutId: 'first',
      byId: 'omar',
      kind: 'view',
      text: 'Omar ser det sådan',
    } as const;
    const left = withoutWords(factsIn('discussing', { ...muchSaid, views: [about] }), 'first');
    expect(JSON.stringify(left)).not.toMatch(/Jeg sover dårligt|Omar ser det sådan/);
  });

  it('take the decision along that an agreement waited for, and open what it was made of', () => {
    const waits = { status: 'pending', byId: 'lise', inWriting: true, note: '' } as const;
    const room = inPhase('agreeing');
    tellAll(
      room,
      { type: 'item.parked', item: { id: 'rent', text: 'Huslejen', raisedById: 'samira' } },
      { type: 'agreement.made', agreement: anAgreement({ decision: waits, fromParkedId: 'rent' }) },
      { type: 'item.settled', id: 'rent', outcome: 'agreement', agreementId: 'note' },
      { type: 'words.takenBack', id: 'note', byId: 'samira' },
    );
    const { agreements, pendingDecisions, parked } = factsOf(room);
    expect([agreements, pendingDecisions]).toEqual([[], []]);
    expect(parked).toMatchObject([{ outcome: null, agreementId: null }]);
  });

  it('are gone when the citizen settles something put aside as "delete it"', () => {
    const room = inPhase('closing', muchSaid);
    tellAll(room, { type: 'item.settled', id: 'training', outcome: 'deletedByCitizen', agreementId: null });
    expect(JSON.stringify(factsOf(room))).not.toContain('Genoptræning');
  });

  it('are gone from a corrected edition too, whose number stays', () => {
    const room = inPhase('closed');
    tellAll(
      room,
      {
        type: 'agreement.amended',
        id: 'note',
        byId: 'samira',
        because: 'Den var forkert',
        changes: { what: 'Ringer' },
      },
      { type: 'words.takenBack', id: 'note', byId: 'samira' },
    );
    expect(JSON.stringify(factsOf(room))).not.toMatch(/seddel|Ringer|forkert/);
    expect(versionOf(factsOf(room))).toBe(2);
  });
});

describe('a corrected edition', () => {
  const amends = (due: string, after: number): readonly [Telling, number] => [
    { type: 'agreement.amended', id: 'note', byId: 'samira', because: 'Lise er syg', changes: { due } },
    after,
  ];

  it('keeps the old promise beside the new one, with a number, a time and a reason', () => {
    const room = inPhase('closed');
    expect(tell(room, ...amends('2026-03-20', 60))).toBeNull();
    expect(tell(room, ...amends('2026-03-27', 70))).toBeNull();
    const { agreements, amendments } = factsOf(room);
    expect(agreements).toMatchObject([
      { due: '2026-03-27', answer: { answer: 'yes', byId: 'samira', at: minute(70) } },
    ]);
    expect(amendments.map((one) => [one.version, one.at, one.because, one.before.due])).toEqual([
      [2, minute(60), 'Lise er syg', '2026-03-13'],
      [3, minute(70), 'Lise er syg', '2026-03-20'],
    ]);
    expect(versionOf(factsOf(room))).toBe(3);
    expect(phaseNow(room)).toBe('closed');
  });

  it('is refused when it would leave half an agreement', () => {
    const room = inPhase('closed');
    const half = {
      type: 'agreement.amended',
      id: 'note',
      byId: 'samira',
      because: 'x',
      changes: { due: null },
    } as const;
    expect(tell(room, half)).toBe('date');
    expect(tell(room, { ...half, id: 'unknown' })).toBe('text');
  });

  it('is one edition, though it be told twice', () => {
    const said = { id: 'note', at: minute(60), byId: 'samira', because: 'x', changes: { due: '2026-03-20' } };
    const once = withAmendment(factsIn('closed'), said);
    expect(withAmendment(once, said)).toEqual(once);
    expect(withAmendment(once, { ...said, id: 'unknown' })).toEqual(once);
  });

  it('numbers the sheets that are handed over after it', () => {
    const room = inPhase('closed');
    const hand: Telling = { type: 'sheet.handedOver', way: 'paper', toId: 'samira' };
    tell(room, hand, 55);
    tell(room, ...amends('2026-03-20', 60));
    tell(room, hand, 61);
    expect(factsOf(room).handovers.map((one) => one.version)).toEqual([1, 2]);
  });
});

describe('the next meeting', () => {
  const facts = factsIn('closed', {
    ...muchSaid,
    agreements: [agreed(), agreed({ id: 'omars', ownerId: 'omar' }), anAgreement({ id: 'asked' })],
    participants: [
      samira,
      mette,
      lise,
      { ...omar, citizenAnswer: 'no' },
      { ...lise, id: 'not', name: 'Ikke med', citizenAnswer: 'no' },
    ],
    chair: withLegAnswered({ ...newChair, seat: 'Ro i maven' }, 'mind', { status: 'rated', rating: 2 }, null),
    nextMeeting: { date: '2026-04-21', time: '10:00', place: 'Caféen' },
    evaluation: {
      heard: 'yes',
      myTopic: 'yes',
      wayOfMeeting: null,
      makesSense: null,
      somethingWillHappen: null,
      comment: 'Godt',
      commentOriginal: null,
    },
  });
  const next = followUpOf(facts, { id: 'meetingTwo', at: minute(60_000) });

  it('starts with what was said yes to, and what was left for it', () => {
    expect(next.lastTime?.agreements.map((one) => one.id)).toEqual(['note', 'omars']);
    expect(next.lastTime?.parked.map((one) => one.id)).toEqual(['training']);
    expect(next.lastTime?.openQuestions.map((one) => one.id)).toEqual(['phone']);
    expect(next.lastTime?.results).toEqual([]);
    expect(next.lastTime?.chair).toEqual(facts.chair);
    expect(next.courseId).toBe(facts.courseId);
    expect(next.plan).toMatchObject({ date: '2026-04-21', start: '10:00', place: 'Caféen' });
  });

  it('asks for every yes again: the topic, the people, the table, the chair', () => {
    expect(next.concerns.map((one) => one.text)).toEqual([theTopic]);
    expect([next.topic, next.tableConfirmedAt, next.rolesSaidAloudAt]).toEqual([null, null, null]);
    expect(next.participants.filter((one) => one.citizenAnswer !== null)).toEqual([]);
    expect(next.chair.seat).toBe('Ro i maven');
    expect(next.chair.legs.filter((one) => one.status !== 'unspoken')).toEqual([]);
  });

  it('knows everybody who promised something, and nobody else whom the citizen said no to', () => {
    expect(next.participants.map((one) => one.id)).toEqual(['samira', 'mette', 'lise', 'omar']);
  });

  it('carries nothing else that was said', () => {
    const { lastTime, ...rest } = next;
    expect(JSON.stringify(rest)).not.toMatch(/sover|skammer|Et kursus|Melde fra|Kaffe|Godt|inkasso/);
    expect(JSON.stringify(lastTime)).not.toMatch(/sover|skammer|Et kursus|Melde fra|Kaffe|Godt/);
    expect(next.deleteOn).toBeNull();
  });

  it('reads back, and begins by looking at what was promised', () => {
    expect(readDocument(JSON.parse(JSON.stringify(toDocument(next, 'reviewing')))).ok).toBe(true);
  });
});

describe('undo', () => {
  it('brings back what was, and stays where the meeting is', () => {
    const room = inPhase('discussing', { ...muchSaid, page: 'chair' });
    const before = factsOf(room);
    tellAll(room, { type: 'line.marked', id: 'first', goesIntoCase: true }, { type: 'page.turned', page: 'later' });
    tellAll(room, { type: 'step.undone', facts: before });
    expect(factsOf(room)).toEqual({ ...before, page: 'later' });
  });

  it('keeps what was typed since, and what happened in the room', () => {
    const room = inPhase('discussing', muchSaid);
    tellAll(room, { type: 'draft.typed', field: 'agreement', text: 'Lise ringer' });
    const before = factsOf(room);
    tellAll(
      room,
      { type: 'concern.raisedToTop', id: 'back' },
      { type: 'concern.changed', concern: { id: 'letters', text: 'Brevene', original: null } },
      { type: 'preparation.changed', changes: { goodLife: 'Ro på altanen' } },
      { type: 'seat.described', text: 'Ro i maven' },
      { type: 'technique.used', id: 'used', techniqueId: 'giveOwnership' },
      { type: 'break.started', byId: 'karen', until: null },
      { type: 'break.ended', id: 'pause' },
      { type: 'draft.typed', field: 'line', text: 'Jeg er' },
      { type: 'role.switched', id: 'sign', to: 'authority' },
      { type: 'step.undone', facts: before },
    );
    const facts = factsOf(room);
    expect(facts.concerns.map((one) => one.text)).toEqual(['Brevene', 'Min ryg gør ondt']);
    expect([facts.preparation.goodLife, facts.chair.seat]).toEqual(['Ro på altanen', 'Ro i maven']);
    expect(facts.drafts).toEqual({ agreement: 'Lise ringer', line: 'Jeg er' });
    expect(facts.roleSign).toBe('facilitator');
    expect(facts.timeline.map((one) => one.kind)).toEqual(['supportPrompt', 'choice', 'technique', 'break']);
  });

  it('keeps the place to come back to, and is not possible while the meeting is away', () => {
    const room = inPhase('discussing');
    const before = factsOf(room);
    tellAll(room, { type: 'question.asked', text: 'Hvad nu?' }, { type: 'break.started', byId: 'karen', until: null });
    expect(tell(room, { type: 'step.undone', facts: before })).not.toBeNull();
    const whileAway = factsOf(room);
    tellAll(room, { type: 'break.ended', id: 'pause' }, { type: 'step.undone', facts: whileAway });
    expect(factsOf(room).away).toBeNull();
    expect(readDocument(JSON.parse(JSON.stringify(toDocument(factsOf(room), 'discussing')))).ok).toBe(true);
  });
});

describe('telling the same thing twice', () => {
  it('is harmless, for everything that can be told', () => {
    for (const { in: phase, telling } of everyOne) {
      const room = inPhase(phase, muchSaid);
      expect([telling.type, tell(room, telling)]).toEqual([telling.type, null]);
      const [once, place] = [factsOf(room), phaseNow(room)];
      tell(room, telling);
      expect([telling.type, factsOf(room)]).toEqual([telling.type, once]);
      expect([telling.type, phaseNow(room)]).toEqual([telling.type, place]);
    }
  });
});

it('shows next time nothing the citizen put off and then kept back', () => {
  const room = inPhase('discussing', muchSaid);
  tellAll(room, { type: 'point.mentioned', id: 'trying', how: 'nextMeeting' });
  const parkedNext = () => {
    const last = followUpOf(factsOf(room), { id: 'meetingTwo', at: minute(60_000) }).lastTime;
    return (last?.parked ?? []).map(({ text }) => text);
  };
  expect(parkedNext()).toContain('Jeg prøver hver dag');
  const { preparation } = factsOf(room);
  const wantsToSay = preparation.wantsToSay.map((one) => ({ ...one, mayBeShown: false }));
  tellAll(room, { type: 'preparation.changed', changes: { wantsToSay } });
  expect(parkedNext()).not.toContain('Jeg prøver hver dag');
});
