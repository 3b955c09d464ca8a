// Whatever comes from outside is read the same or refused, and reading never breaks.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { documentVersion, toDocument } from '../../src/meeting/document.ts';
import { readDocument, type Reading, upgraded } from '../../src/meeting/readDocument.ts';
import { upgradeFrom1 } from '../../src/meeting/upgradeFrom1.ts';
import { upgradeFrom2 } from '../../src/meeting/upgradeFrom2.ts';
import { phases } from '../../src/meeting/phases.ts';
import { factsIn, factsOf, inPhase, phaseNow, tell } from '../cast.ts';
import { anyText } from './anyText.ts';
import { everyOne, muchSaid } from './eachEvent.ts';
import { textsIn, withTextAt } from './fieldsOf.ts';

vi.setConfig({ testTimeout: 60_000 });

type Json = Readonly<Record<string, unknown>>;
/** Documents as each edition wrote them. They are kept for ever: never made anew, only added to. */
const golden = (version: number): Json =>
  JSON.parse(readFileSync(new URL(`golden/document-${version}.json`, import.meta.url), 'utf8')) as Json;
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
/** With every field it can have. */
const aDocument = golden(documentVersion);
const inTheTalk = plain(toDocument(factsIn('discussing', muchSaid), 'discussing')) as Json;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every place in a value, as the way to it. */
const placesIn = (value: unknown, here: readonly string[] = []): readonly (readonly string[])[] =>
  isObject(value)
    ? [here, ...Object.entries(value).flatMap(([name, part]) => placesIn(part, [...here, name]))]
    : [here];

/** The value with something done at one place. */
function changedAt(value: unknown, [name, ...deeper]: readonly string[], change: (part: unknown) => unknown): unknown {
  if (name === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((part: unknown, at) => (String(at) === name ? changedAt(part, deeper, change) : part));
  }
  return isObject(value) ? { ...value, [name]: changedAt(value[name], deeper, change) } : value;
}

const nested = (depth: number): unknown => {
  let value: unknown = 'innermost';
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { meeting: value };
  return value;
};
const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    NaN,
    Infinity,
    -1,
    0.5,
    '',
    [],
    {},
    [[]],
    true,
    2n,
    Symbol('s'),
    new Date(0),
  ),
  fc.anything({ maxDepth: 3 }),
  fc.constantFrom(1, 50, 5_000).map(nested),
);
const names = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'note', 'type', '0'),
  fc.string(),
);
/** An own field, also when it is called `__proto__`. */
const withField = (value: unknown, name: string, held: unknown): unknown =>
  isObject(value) ? Object.defineProperty({ ...value }, name, { value: held, enumerable: true }) : held;
const without = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.slice(1);
  return isObject(value) ? Object.fromEntries(Object.entries(value).slice(1)) : undefined;
};
const change = fc.oneof(
  fc.constant(without),
  strange.map((held) => () => held),
  fc.tuple(names, strange).map(
    ([name, held]) =>
      (value: unknown) =>
        withField(value, name, held),
  ),
  fc.constant((value: unknown) =>
    Array.isArray(value) ? [...(value as unknown[]), ...(value as unknown[])] : [value],
  ),
);

// Texts by name: a name that every object inherits is left out, and a list counts as texts named by their places.
const inherited = ['__proto__', 'constructor', 'prototype'];
const byName = (texts: unknown): unknown =>
  isObject(texts) ? Object.fromEntries(Object.entries(texts).filter(([name]) => !inherited.includes(name))) : texts;
const recordsOfTexts = ['drafts', 'wording', 'wordingBeside'];
const asRead = (document: unknown): unknown =>
  recordsOfTexts.reduce((read, name) => changedAt(read, ['meeting', name], byName), document);

describe('what the machine made', () => {
  const written = everyOne.flatMap(({ telling }) =>
    textsIn(telling)
      .filter(
        ({ path }) =>
          telling.type !== 'step.undone' && /(text|what|because|words|term|place|note|comment)$/i.test(path),
      )
      .map(({ path }) => ({ telling, path: path.split('.') })),
  );
  const tellings = fc.oneof(
    fc.constantFrom(...everyOne.map(({ telling }) => telling)),
    fc
      .tuple(fc.constantFrom(...written), anyText({ maxLength: 60 }))
      .map(([{ telling, path }, text]) => withTextAt(telling, path, text)),
  );

  it('is read back the same after any course of events, from every phase', () => {
    fc.assert(
      fc.property(fc.constantFrom(...phases), fc.array(tellings, { maxLength: 25 }), (phase, course) => {
        const room = inPhase(phase, muchSaid);
        for (const [after, telling] of course.entries()) tell(room, telling, after);
        const document = toDocument(factsOf(room), phaseNow(room));
        expect(readDocument(plain(document))).toEqual({ ok: true, document });
      }),
      { numRuns: 300 },
    );
  });
});

describe('what anybody else made', () => {
  const places = placesIn(aDocument);
  const partOf = (place: readonly string[]): unknown =>
    place.reduce<unknown>((value, name) => (isObject(value) ? value[name] : value), aDocument);

  it('is read as it stands or refused, wherever it was changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), change, (place, made) => {
        const changed = changedAt(aDocument, place, made);
        const read: Reading = readDocument(changed);
        expect(read.ok ? read.document : null).toEqual(read.ok ? asRead(changed) : null);
      }),
      { numRuns: 3_000 },
    );
  });

  it('is refused with any field missing, one too many, or something else in its place', () => {
    const fixed = places.filter((place) => !recordsOfTexts.some((name) => place.includes(name)));
    for (const place of fixed) {
      const where = place.join('.');
      const isThing = isObject(partOf(place)) && !Array.isArray(partOf(place));
      const lacking = changedAt(aDocument, place, (value) => (isThing ? without(value) : Symbol('not this')));
      expect([where, readDocument(lacking).ok]).toEqual([where, false]);
      const more = changedAt(aDocument, place, (value) => (isThing ? withField(value, 'hiddenNote', 'x') : 2n));
      expect([where, readDocument(more).ok]).toEqual([where, false]);
    }
  });

  it('is refused with a zero below zero: JSON has it, and no paper and no list could tell it from the other', () => {
    const numbers = placesIn(aDocument).filter((place) => typeof partOf(place) === 'number' && place[0] === 'meeting');
    const texts = numbers.map((place) => JSON.stringify(changedAt(aDocument, place, () => 'below')));
    expect(texts.map((text) => readDocument(JSON.parse(text.replace('"below"', '-0'))).ok)).toEqual(
      numbers.map(() => false),
    );
    expect(numbers.length).toBeGreaterThan(0);
  });

  it('cannot reach the prototype', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const text = JSON.stringify(aDocument).replace('{', `{${JSON.stringify(name)}:{"polluted":true},`);
      expect(readDocument(JSON.parse(text)).ok).toBe(false);
    }
    expect('polluted' in {}).toBe(false);
  });

  it('is refused when it is no document at all', () => {
    for (const other of [
      null,
      undefined,
      NaN,
      0,
      '',
      'document',
      [],
      [aDocument],
      {},
      nested(5_000),
      () => aDocument,
    ]) {
      expect(readDocument(other)).toMatchObject({ ok: false, why: 'damaged' });
    }
  });

  it('is told apart when a later edition wrote it', () => {
    expect(readDocument({ ...aDocument, version: documentVersion + 1 })).toEqual({ ok: false, why: 'newer' });
    for (const version of [0, -1, 0.5, NaN, '1', null]) {
      expect(readDocument({ ...aDocument, version })).toMatchObject({ ok: false, why: 'damaged' });
    }
  });

  it('never says what stood in the field that was wrong', () => {
    const read = readDocument(changedAt(aDocument, ['meeting', 'lines', '0', 'at'], () => 'Jeg sover dårligt'));
    expect(read).toEqual({ ok: false, why: 'damaged', where: 'meeting.lines.0.at' });
  });

  it('has its place: away only where a phase is away', () => {
    const { meeting } = inTheTalk as { meeting: Json };
    expect(readDocument({ version: documentVersion, phase: 'onBreak', meeting })).toEqual({
      ok: false,
      why: 'damaged',
      where: 'away',
    });
    const away = {
      kind: 'break',
      from: 'discussing',
      since: '2026-03-10T09:00:00.000Z',
      startedById: 'karen',
      until: null,
    };
    for (const phase of ['discussing', 'inPrivateTime', 'inTimeOut', 'stoppedEarly', 'closed']) {
      expect([phase, readDocument({ version: documentVersion, phase, meeting: { ...meeting, away } }).ok]).toEqual([
        phase,
        false,
      ]);
    }
    expect(readDocument({ version: documentVersion, phase: 'onBreak', meeting: { ...meeting, away } }).ok).toBe(true);
  });
});

interface Old {
  readonly plan: Json;
  readonly preparation: Json;
  readonly lines: readonly Json[];
  readonly views: readonly Json[];
  readonly timeline: readonly Json[];
  readonly agreements: readonly Json[];
  readonly amendments: readonly (Json & { readonly before: Json })[];
  readonly lastTime: Json & { readonly agreements: readonly Json[] };
}

const newInPromises = { times: null, why: '', goals: [], saidBack: null, ownerSaidYesAt: null };

describe('what an older edition made', () => {
  it('is read: a document of today’s form, with every field it can have', () => {
    expect(readDocument(golden(documentVersion))).toEqual({ ok: true, document: golden(documentVersion) });
  });

  it('is read: a document of the third form, in which no interpreter had a line', () => {
    const document = golden(3);
    const meeting = { ...(document['meeting'] as Json), interpreted: [], danishOnly: false, wordingBeside: null };
    expect(readDocument(document)).toEqual({ ok: true, document: { version: 4, phase: 'onBreak', meeting } });
  });

  it('is read: a document of the second form, in which nobody had yet been called about a promise', () => {
    const document = golden(2);
    const old = document['meeting'] as Old;
    const asPromise = (one: Json) => ({ ...one, ...newInPromises });
    const lastTime = old.lastTime;
    const third = upgraded(document, { 2: upgradeFrom2 }, 3);
    expect(readDocument(document)).toEqual(readDocument(third));
    expect(third).toEqual({
      version: 3,
      phase: 'onBreak',
      meeting: {
        ...old,
        agreements: old.agreements.map(asPromise),
        amendments: old.amendments.map((one) => ({ ...one, before: asPromise(one.before) })),
        sharings: [],
        reports: [],
        lastTime: { ...lastTime, agreements: lastTime.agreements.map(asPromise), reports: [] },
      },
    });
    expect([old.agreements.length, old.amendments.length, lastTime.agreements.length]).toEqual([1, 1, 1]);
  });

  it('is read: a document of the first form, in which prepared lines were plain text', () => {
    const document = golden(1);
    const old = document['meeting'] as Old;
    const { meeting: second } = upgraded(document, { 1: upgradeFrom1 }, 2) as { readonly meeting: Json };
    expect(readDocument(document)).toEqual(readDocument({ version: 2, phase: 'onBreak', meeting: second }));
    expect({ version: 2, phase: 'onBreak', meeting: second }).toEqual({
      version: 2,
      phase: 'onBreak',
      meeting: {
        ...old,
        plan: { ...old.plan, coGamemasterId: null },
        preparation: {
          ...old.preparation,
          worksAlready: [{ id: 'strength-1', text: '<preparation.worksAlready.0>', mayBeShown: false }],
          questions: [{ id: 'question-1', text: '<preparation.questions.0>', mayBeShown: false }],
        },
        lines: old.lines.map((one) => ({ ...one, confirmedAt: null })),
        views: old.views.map((one) => ({ ...one, kind: 'view' })),
        timeline: old.timeline.map((one) => (one['kind'] === 'claimCheck' ? { ...one, saidById: null } : one)),
        mentions: [],
        shown: null,
      },
    });
    expect(old.timeline.filter((one) => one['kind'] === 'claimCheck')).toHaveLength(1);
    expect([old.lines.length, old.views.length]).toEqual([1, 1]);
  });

  it('shows the table none of the lines that became points, until the citizen says so', () => {
    const read = readDocument({
      ...golden(1),
      meeting: { ...(golden(1)['meeting'] as Json), away: null },
      phase: 'discussing',
    });
    if (!read.ok) throw new Error('The first form is read.');
    const { worksAlready, questions } = read.document.meeting.preparation;
    expect([...worksAlready, ...questions].map((one) => one.mayBeShown)).toEqual([false, false]);
  });

  it('loses no word on the way, whatever was prepared', () => {
    const lines = fc.array(anyText({ maxLength: 40 }), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (works, asks) => {
        const old = golden(1)['meeting'] as Old;
        const preparation = { ...old.preparation, worksAlready: works, questions: asks };
        const read = readDocument({ ...golden(1), meeting: { ...old, preparation } });
        if (!read.ok) throw new Error('Any words are read.');
        const { worksAlready, questions } = read.document.meeting.preparation;
        expect([worksAlready, questions].map((points) => points.map(({ text }) => text))).toEqual([works, asks]);
        expect(new Set([...worksAlready, ...questions].map(({ id }) => id)).size).toBe(works.length + asks.length);
      }),
    );
  });

  it('never breaks the reading when it is damaged, and what is read is read again the same', () => {
    const places = placesIn(golden(1));
    fc.assert(
      fc.property(fc.constantFrom(...places), change, (place, made) => {
        const read = readDocument(changedAt(golden(1), place, made));
        if (!read.ok) return;
        expect(read.document.version).toBe(documentVersion);
        expect(readDocument(plain(read.document))).toEqual({ ok: true, document: read.document });
      }),
      { numRuns: 2_000 },
    );
  });

  it('is refused when it is damaged where its upgrade looks', () => {
    const where = [
      'plan',
      'preparation',
      'preparation.worksAlready',
      'preparation.questions',
      'lines',
      'views',
      'timeline',
    ];
    for (const place of where) {
      for (const instead of [null, 7, 'text', { one: 1 }, [null], [[]], [7]]) {
        const changed = changedAt(golden(1), ['meeting', ...place.split('.')], () => instead);
        expect([place, instead, readDocument(changed)]).toMatchObject([place, instead, { ok: false, why: 'damaged' }]);
      }
    }
    for (const instead of [null, 7, 'text', []]) {
      expect(readDocument({ ...golden(1), meeting: instead })).toMatchObject({ ok: false, why: 'damaged' });
    }
  });

  it('cannot bring along what only today’s form has', () => {
    const old = golden(1)['meeting'] as Old;
    const [line, ...lines] = old.lines;
    const forged = {
      ...old,
      lines: [{ ...line, confirmedAt: '2026-03-10T09:00:00.000Z' }, ...lines],
      shown: { kind: 'topic' },
    };
    const read = readDocument({ ...golden(1), meeting: forged });
    if (!read.ok) throw new Error('What is too much is left behind.');
    expect([read.document.meeting.lines[0]?.confirmedAt, read.document.meeting.shown]).toEqual([null, null]);
  });

  it('is brought up one step at a time, each step on what the one before it made', () => {
    const steps = {
      1: ({ topic, ...rest }: Json) => ({ ...rest, subject: topic }),
      2: ({ subject, ...rest }: Json) => ({ ...rest, theme: subject, version: 99 }),
      3: (older: Json) => ({ ...older, last: true }),
    };
    expect(upgraded({ version: 1, topic: 'Mine breve' }, steps, 4)).toEqual({
      version: 4,
      theme: 'Mine breve',
      last: true,
    });
    expect(upgraded({ version: 3 }, steps, 4)).toEqual({ version: 4, last: true });
    expect(upgraded({ version: 4 }, steps, 4)).toEqual({ version: 4 });
    expect(upgraded({ version: 5 }, steps, 4)).toEqual({ version: 5 });
    expect(upgraded({ version: 0 }, steps, 4)).toEqual({ version: 0 });
    expect(upgraded([1], steps, 4)).toEqual([1]);
  });

  it('is read through its upgrades, and refused when one of them fails', () => {
    const { version: _, ...older } = inTheTalk;
    const before = documentVersion - 1;
    const raised = (document: Json) => ({ ...document, phase: 'discussing' });
    expect(readDocument({ ...older, version: before, phase: 'talking' }, { [before]: raised }).ok).toBe(true);
    const breaks = () => {
      throw new Error('not expected here');
    };
    expect(readDocument({ ...older, version: before }, { [before]: breaks })).toMatchObject({
      ok: false,
      why: 'damaged',
    });
    expect(readDocument({ ...older, version: before }, {})).toMatchObject({ ok: false, why: 'damaged' });
  });
});
