// The big screen everybody looks at: what it holds is picked by a form, and nothing else can be sent or taken in.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import { transition } from 'xstate';
import { meeting, type Meeting, newMeeting } from '../../src/meeting/meeting.ts';
import { meetingMachine, phaseOf, snapshotOf } from '../../src/meeting/meetingMachine.ts';
import type { Phase } from '../../src/meeting/phases.ts';
import { tableView } from '../../src/meeting/tableView.ts';
import { tableViewForm } from '../../src/meeting/tableViewForm.ts';
import type { TimelineMoment } from '../../src/meeting/timeline.ts';
import { supportView } from '../../src/meeting/views.ts';
import { followUpOf } from '../../src/meeting/wholeMeeting.ts';
import { agreed, anAgreement, factsIn, karen, lise, mette, minute, omar, samira, workplace } from '../cast.ts';
import { scenarioFile, scenarioToEvents } from '../scenarioToEvents.ts';
import type { Step } from '../told/step.ts';
import { fieldNames, filled, mark, textsIn } from './fieldsOf.ts';

vi.setConfig({ testTimeout: 60_000 });

type Shown = NonNullable<Meeting['shown']>;

// Everything filled, every point marked, and a name of its own for whatever can be shown.
const filledMeeting: Meeting = v.parse(meeting, filled(meeting));
const { preparation } = filledMeeting;
const named = <T extends object>(list: readonly T[], id: string) => list.map((one) => ({ ...one, id }));
const full: Meeting = {
  ...filledMeeting,
  away: null,
  shown: null,
  preparation: {
    ...preparation,
    wantsToSay: named(preparation.wantsToSay, 'wantsToSay'),
    questions: named(preparation.questions, 'questions'),
    worksAlready: named(preparation.worksAlready, 'worksAlready'),
    broughtAlong: named(preparation.broughtAlong, 'broughtAlong'),
  },
  parked: filledMeeting.parked.map((one) => ({ ...one, id: 'parked', outcome: null })),
  lines: named(filledMeeting.lines, 'line'),
  openQuestions: named(filledMeeting.openQuestions, 'question'),
  disagreements: named(filledMeeting.disagreements, 'disagreement'),
  views: named(filledMeeting.views, 'view'),
  agreements: named(filledMeeting.agreements, 'agreement'),
  proposals: named(filledMeeting.proposals, 'proposal'),
  consents: named(filledMeeting.consents, 'consent'),
  timeline: filledMeeting.timeline.map((one) => ({ ...one, id: one.kind })),
};
const marks = textsIn(full).flatMap(({ text }) => (text.startsWith('<') ? [text] : []));

const always = [
  'topic.text',
  'topic.original.text',
  'questionNow',
  'agreements.0.what',
  'agreements.0.noDueBecause',
  'agreements.0.recurring',
  'parked.0.text',
  'participants.0.name',
  'participants.0.title',
];
const timelineKinds = full.timeline.map(({ kind }) => kind);
const wordsOfMoment: Readonly<Partial<Record<TimelineMoment['kind'], readonly string[]>>> = {
  choice: ['question', 'options.0', 'chosen'],
  termExplained: ['term', 'explanation'],
  claimCheck: ['claim'],
  refusal: ['what', 'why', 'instead'],
};

/** What each thing that can be shown adds to the words on the screen, and what cannot be shown adds nothing. */
const adds: readonly (readonly [Shown | null, readonly string[]])[] = [
  [null, []],
  [{ kind: 'topic' }, []],
  [{ kind: 'answerCards' }, []],
  [{ kind: 'myPart' }, ['preparation.wantsToSay.0.text', 'preparation.broughtAlong.0.text']],
  ...(['wantsToSay', 'questions', 'worksAlready', 'broughtAlong'] as const).map(
    (list) => [{ kind: 'point', id: list }, [`preparation.${list}.0.text`]] as const,
  ),
  [{ kind: 'agreement', id: 'agreement' }, []],
  [{ kind: 'noted', id: 'disagreement' }, ['disagreements.0.about', 'disagreements.0.views.0.text']],
  ...timelineKinds.map(
    (kind) =>
      [{ kind: 'noted', id: kind }, (wordsOfMoment[kind] ?? []).map((word) => `timeline.${kind}.${word}`)] as const,
  ),
  // Whatever else has an id is nothing to show.
  ...(['line', 'question', 'view', 'proposal', 'consent', 'parked', 'samira'] as const).flatMap((id) =>
    (['point', 'noted', 'agreement'] as const).map((kind) => [{ kind, id }, []] as const),
  ),
];

const marksIn = (facts: Meeting, phase: Phase = 'discussing') => {
  const seen = JSON.stringify(tableView(facts, phase));
  return marks.filter((text) => seen.includes(text)).toSorted();
};
const expected = (...paths: readonly string[]) => [...always, ...paths].map(mark).toSorted();

describe('the big screen', () => {
  it('holds the topic, the question, what is agreed, what is for later, the people - and no other text', () => {
    expect(marksIn(full)).toEqual(expected());
    expect(marks.length).toBeGreaterThan(100);
  });

  it.each(adds.filter(([, more]) => more.length > 0))(
    'holds besides, when it is shown %j, exactly %j',
    (shown, more) => {
      expect(marksIn({ ...full, shown })).toEqual(expected(...more));
    },
  );

  it('holds nothing besides, whatever else it is shown', () => {
    for (const [shown] of adds.filter(([, more]) => more.length === 0)) {
      expect([shown, marksIn({ ...full, shown })]).toEqual([shown, expected()]);
    }
  });

  it('knows every kind of thing that can be noted', () => {
    expect(timelineKinds.filter((kind) => wordsOfMoment[kind] === undefined)).toEqual([
      'phase',
      'technique',
      'supportPrompt',
      'break',
      'privateTime',
      'timeOut',
      'gamemaster',
      'concern',
      'roleSwitch',
      'stopped',
      'goneOn',
    ]);
  });

  it('holds no point that is not marked, however it is asked for', () => {
    const hidden = Object.fromEntries(
      (['wantsToSay', 'questions', 'worksAlready', 'broughtAlong'] as const).map((list) => [
        list,
        full.preparation[list].map((one) => ({ ...one, mayBeShown: false })),
      ]),
    );
    const facts = { ...full, preparation: { ...full.preparation, ...hidden } };
    for (const [shown] of adds)
      expect([shown, marksIn({ ...facts, shown }).filter(isOfPreparation)]).toEqual([shown, []]);
    expect(tableView({ ...facts, shown: { kind: 'myPart' } }, 'discussing').shown).toEqual({
      kind: 'myPart',
      points: [],
    });
    expect(tableView({ ...facts, shown: { kind: 'point', id: 'questions' } }, 'discussing').shown).toBeNull();
    expect(JSON.stringify(supportView(facts, 'discussing', 'samira'))).not.toContain('<preparation');
  });

  it('shows an agreement while it is read aloud, also before the citizen’s answer, and without the answer', () => {
    const asked = { ...full.agreements[0], id: 'asked', answer: null };
    const facts = {
      ...full,
      agreements: [asked] as Meeting['agreements'],
      shown: { kind: 'agreement', id: 'asked' } as const,
    };
    const seen = tableView(facts, 'agreeing');
    expect(seen.agreements).toEqual([]);
    expect(Object.keys(seen.shown?.kind === 'agreement' ? seen.shown.agreement : {})).toEqual([
      'id',
      'owner',
      'with',
      'what',
      'original',
      'due',
      'noDueBecause',
      'recurring',
    ]);
  });

  it('shows five agreements at most, only those with the citizen’s yes, and says how many more there are', () => {
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => agreed({ id }));
    const seen = (agreements: Meeting['agreements']) => tableView(factsIn('agreeing', { agreements }), 'agreeing');
    const many = seen([...seven, anAgreement({ id: 'asked' })]);
    expect([many.agreements.map((one) => one.id), many.moreAgreements]).toEqual([['c', 'd', 'e', 'f', 'g'], 2]);
    expect(many.agreements[0]).toMatchObject({ owner: 'Lise', due: '2026-03-13' });
    for (const count of [0, 1, 5, 6]) {
      const { agreements, moreAgreements } = seen(seven.slice(0, count));
      expect([agreements.length, moreAgreements]).toEqual([Math.min(count, 5), Math.max(0, count - 5)]);
    }
  });

  it('shows seven people at most, the citizen first and then who supports the citizen, and says how many more', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ ...lise, id, name: id }));
    const seen = tableView(factsIn('discussing', { participants: [mette, ...many, karen, samira] }), 'discussing');
    expect(seen.people.map((one) => one.name)).toEqual(['Samira', 'Karen', 'Mette', 'a', 'b', 'c', 'd']);
    expect(seen.morePeople).toBe(2);
  });

  it('shows four things for later at most, what is still to come, and says how many more', () => {
    const put = (id: string, outcome: Meeting['parked'][number]['outcome']) => ({
      id,
      at: minute(10),
      text: id,
      raisedById: 'samira',
      outcome,
      agreementId: null,
    });
    const dealtWith = [put('made', 'agreement'), put('away', 'elsewhere')];
    const parked = [put('open', null), put('next', 'nextMeeting'), ...dealtWith, put('later', 'citizenDecidesLater')];
    const few = tableView(factsIn('closing', { parked }), 'closing');
    expect([few.forLater.map((one) => one.id), few.moreForLater]).toEqual([['open', 'next', 'later'], 0]);
    const many = tableView(factsIn('closing', { parked: [...parked, put('d', null), put('e', null)] }), 'closing');
    expect([many.forLater.map((one) => one.id), many.moreForLater]).toEqual([['next', 'later', 'd', 'e'], 1]);
  });

  it('shows those the citizen said yes to who are here, and the citizen first', () => {
    const participants = [
      mette,
      { ...omar, citizenAnswer: 'no' as const },
      { ...lise, citizenAnswer: null },
      { ...lise, id: 'ill', name: 'Syg', attendance: 'absent' as const },
      samira,
    ];
    const { people, morePeople } = tableView(factsIn('discussing', { participants }), 'discussing');
    expect([people.map((one) => one.name), morePeople]).toEqual([['Samira', 'Mette'], 0]);
  });

  it('is empty but for the reason while the meeting is away, whatever is shown', () => {
    for (const phase of ['onBreak', 'inPrivateTime', 'inTimeOut', 'stoppedEarly'] as const) {
      for (const [shown] of adds) {
        const facts = { ...full, ...factsIn(phase), lines: full.lines, questionNow: 'Hvad ville hjælpe?', shown };
        for (const seen of [tableView(facts, phase), supportView(facts, phase, 'karen')]) {
          const { away, roleSign, language, citizen, gamemaster, phase: place, ...rest } = seen;
          expect([away?.kind, place]).toEqual([facts.away?.kind, phase]);
          expect([roleSign, language, citizen, gamemaster]).toEqual(['facilitator', 'da', 'Samira', 'Mette']);
          const said = textsIn({ ...rest, stopSign: '', speakingAgreement: '' }).filter(({ text }) => text !== '');
          expect(said).toEqual([]);
          const counts = [seen.moreAgreements, seen.moreForLater, seen.morePeople, seen.people.length];
          expect([counts, seen.shown, seen.topic]).toEqual([[0, 0, 0, 0], null, null]);
        }
      }
    }
  });

  it('says when a break ends, and of nothing else how long it lasts', () => {
    const until = '10:45';
    const onBreak = factsIn('onBreak');
    const away = { ...onBreak.away, until } as Meeting['away'];
    expect(tableView({ ...onBreak, away }, 'onBreak').away).toEqual({ kind: 'break', until });
    for (const phase of ['inPrivateTime', 'inTimeOut', 'stoppedEarly'] as const) {
      expect(tableView(factsIn(phase), phase).away).toEqual({ kind: factsIn(phase).away?.kind, until: null });
    }
  });

  it('is empty before anything is said', () => {
    const facts = newMeeting({
      id: 'a',
      at: minute(0),
      language: 'da',
      unit: workplace,
      citizen: samira,
      gamemaster: mette,
    });
    expect(tableView(facts, 'choosingTopic')).toMatchObject({
      topic: null,
      questionNow: '',
      shown: null,
      agreements: [],
      forLater: [],
      away: null,
    });
  });
});

const isOfPreparation = (text: string): boolean => text.startsWith('<preparation');

describe('the form of the big screen', () => {
  const views = adds.map(([shown]) => tableView({ ...full, shown }, 'discussing'));
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null;
  const placesIn = (value: unknown, here: readonly string[] = []): readonly (readonly string[])[] =>
    isObject(value)
      ? [
          ...(Array.isArray(value) ? [] : [here]),
          ...Object.entries(value).flatMap(([name, part]) => placesIn(part, [...here, name])),
        ]
      : [];
  function changedAt(value: unknown, [name, ...deeper]: readonly string[], change: (part: object) => unknown): unknown {
    if (!isObject(value)) return value;
    if (name === undefined) return change(value);
    if (Array.isArray(value)) {
      return value.map((part: unknown, at) => (String(at) === name ? changedAt(part, deeper, change) : part));
    }
    return { ...value, [name]: changedAt(value[name], deeper, change) };
  }
  const everyPlace = views.flatMap((view) => placesIn(view).map((place) => ({ view, place })));
  const withField = (held: object, name: string, value: unknown): object =>
    Object.defineProperty({ ...held }, name, { value, enumerable: true });

  it('takes in what the meeting sends, and brings out the same', () => {
    for (const view of views) expect(v.parse(tableViewForm, plain(view))).toEqual(view);
    expect(everyPlace.length).toBeGreaterThan(200);
    expect(Math.max(...everyPlace.map(({ place }) => place.length))).toBeGreaterThanOrEqual(3);
  });

  it('refuses one field too many and one too few, at every depth', () => {
    for (const { view, place } of everyPlace) {
      for (const name of ['hiddenNote', 'phone', 'toString', '__proto__']) {
        const more = changedAt(view, place, (held) => withField(held, name, 'x'));
        expect([place, name, v.is(tableViewForm, more)]).toEqual([place, name, false]);
      }
      const fewer = changedAt(view, place, (held) => Object.fromEntries(Object.entries(held).slice(1)));
      expect([place, v.is(tableViewForm, fewer)]).toEqual([place, false]);
    }
  });

  it('refuses any name and any value that it does not know, wherever they stand', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyPlace), fc.string(), fc.anything(), ({ view, place }, name, value) => {
        const known = place.reduce<unknown>((held, step) => (isObject(held) ? held[step] : held), view);
        fc.pre(isObject(known) && !Object.hasOwn(known, name));
        expect(
          v.is(
            tableViewForm,
            changedAt(view, place, (held) => withField(held, name, value)),
          ),
        ).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has no field for a line, a need, a rating, a phone number, an evaluation or a clock that counts', () => {
    const names = fieldNames(tableViewForm).map((name) => name.toLowerCase());
    const forbidden =
      /line|need|rating|leg|chair|phone|contact|evaluat|heard|worr|goodlife|reason|condition|note|since|minutes|left|seconds|confidence|answer$/;
    expect(names.filter((name) => forbidden.test(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(30);
  });
});

describe('through a whole meeting', () => {
  const always: readonly (Shown | null)[] = [null, { kind: 'topic' }, { kind: 'myPart' }, { kind: 'answerCards' }];

  /** Every word that may stand on the screen now, picked anew: not by the code under test. */
  function mayBeSeen(m: Meeting): ReadonlySet<string> {
    const here = m.participants.filter((one) => one.id === m.citizenId || one.citizenAnswer === 'yes');
    const points = [...m.preparation.wantsToSay, ...m.preparation.questions, ...m.preparation.broughtAlong];
    const marked = [...points, ...m.preparation.worksAlready].filter((one) => one.mayBeShown);
    const noted = m.timeline.flatMap((one) => {
      if (one.kind === 'choice') return [one.question, ...one.options, one.chosen];
      if (one.kind === 'termExplained') return [one.term, one.explanation];
      if (one.kind === 'claimCheck') return [one.claim];
      return one.kind === 'refusal' ? [one.what, one.why, one.instead] : [];
    });
    return new Set([
      '',
      ...(m.topic ? [m.topic.text, m.topic.original?.text ?? '', m.questionNow] : []),
      ...m.agreements.flatMap((one) => [one.what, one.noDueBecause, one.recurring]),
      ...m.parked.map((one) => one.text),
      ...here.flatMap((one) => [one.name, one.title]),
      ...marked.map((one) => one.text),
      ...noted,
      ...m.disagreements.flatMap((one) => [one.about, ...one.views.map(({ text }) => text)]),
    ]);
  }

  /** What is never to be seen there, whatever is shown. */
  function neverSeen(m: Meeting): readonly string[] {
    const { worries, goodLife, notToTalkAbout, supportNeeds, wantsToSay, questions, worksAlready, broughtAlong } =
      m.preparation;
    const points = [...wantsToSay, ...questions, ...worksAlready, ...broughtAlong].filter((one) => !one.mayBeShown);
    const people = m.participants.flatMap((one) => [
      one.phone,
      one.reasonText,
      one.citizenCondition,
      one.note,
      one.absentReason,
    ]);
    const last = m.lastTime ? textsIn({ ...m.lastTime, agreements: [], parked: [] }).map(({ text }) => text) : [];
    return [
      goodLife,
      ...worries,
      ...notToTalkAbout,
      ...supportNeeds.map(({ text }) => text),
      ...points.map(({ text }) => text),
      ...m.lines.map(({ text }) => text),
      ...m.chair.legs.flatMap(({ note, strengths }) => [note, strengths]),
      m.chair.seat,
      m.unit.phone,
      ...people,
      ...m.consents.flatMap(({ what, purpose, except, how }) => [what, purpose, except, how]),
      ...(m.evaluation ? [m.evaluation.comment, m.evaluation.commentOriginal?.text ?? ''] : []),
      ...m.proposals.flatMap(({ text, citizenReason }) => [text, citizenReason]),
      ...m.duties.map(({ text }) => text),
      ...last.filter((text) => /\s/.test(text)),
      m.lastTime?.citizenComment ?? '',
    ];
  }

  const isCode = /^[\w-]+$|^\d{4}-\d\d-\d\d$|^\d\d:\d\d$|^(say|works|ask|brought) \d+$/;

  function looks(m: Meeting, phase: Phase): number {
    const points = [...m.preparation.wantsToSay, ...m.preparation.questions, ...m.preparation.broughtAlong];
    const noted = [...m.timeline, ...m.disagreements, ...m.lines];
    const everything: readonly (Shown | null)[] = [
      ...always,
      ...points.map(({ id }) => ({ kind: 'point', id }) as const),
      ...noted.map(({ id }) => ({ kind: 'noted', id }) as const),
      ...m.agreements.map(({ id }) => ({ kind: 'agreement', id }) as const),
    ];
    const may = mayBeSeen(m);
    const never = neverSeen(m).filter((text) => text !== '' && !may.has(text));
    for (const shown of everything) {
      const view = tableView({ ...m, shown }, phase);
      if (!v.is(tableViewForm, view)) throw new Error(`Not of the form: ${JSON.stringify(shown)}`);
      const texts = textsIn(view).map(({ text }) => text);
      expect(texts.filter((text) => !may.has(text) && !isCode.test(text))).toEqual([]);
      const all = texts.join('\n');
      expect(never.filter((text) => all.includes(text))).toEqual([]);
    }
    return everything.length;
  }

  function walked(
    facts: Meeting,
    phase: Phase,
    steps: readonly Step[],
  ): { readonly m: Meeting; readonly looked: number } {
    let state = snapshotOf(facts, phase);
    let looked = 0;
    for (const { telling, minute: at } of steps) {
      [state] = transition(meetingMachine, state, { ...telling, at: minute(at) });
      looked += looks(state.context, phaseOf(state));
    }
    return { m: state.context, looked };
  }

  it.each([1, 2] as const)(
    'of scenario %i, whatever is shown, it is sent in its form and holds nothing private',
    (number) => {
      const { beginning, first, followUp } = scenarioToEvents(scenarioFile(number));
      const { m, looked } = walked(beginning, 'choosingTopic', first);
      expect(neverSeen(m).filter((text) => text !== '').length).toBeGreaterThan(30);
      const next = walked(followUpOf(m, { id: 'second', at: minute(60_000) }), 'reviewing', followUp);
      expect(next.m.wording).not.toBeNull();
      expect(looked + next.looked).toBeGreaterThan(2_000);
    },
  );
});
