import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Sheet, sheetFor } from '../../src/handover/sheet.ts';
import { type Agreement, answers, newAgreement } from '../../src/meeting/agreements.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { newParticipant } from '../../src/meeting/participants.ts';
import { followUpOf, withAmendment } from '../../src/meeting/wholeMeeting.ts';
import { scenarioMeeting } from './scenarioMeeting.ts';

const at = '2026-03-10T10:00:00.000Z';
const karsten = scenarioMeeting('scenario-1');
const hanan = scenarioMeeting('scenario-2');

const agreedOn = ({ own, others }: Sheet) => [...(own ? [own] : []), ...others].flatMap((part) => part.agreements);
const readers = (m: Meeting) => ['all', ...m.participants.map(({ id }) => id)];
const answered = (one: Agreement, answer: Agreement['answer']): Agreement => ({ ...one, answer });
const withFirst = (m: Meeting, change: (one: Agreement) => Agreement): Meeting => ({
  ...m,
  agreements: m.agreements.map((one, place) => (place === 0 ? change(one) : one)),
});

describe('what is agreed', () => {
  const anyAgreement = fc.record({
    what: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    owner: fc.constantFrom(...karsten.participants.map(({ id }) => id)),
    answer: fc.constantFrom(...answers, null),
    words: fc.string({ maxLength: 40 }),
  });

  test('stands word for word with the citizen’s yes, and everything else stands apart - for every reader', () => {
    fc.assert(
      fc.property(fc.array(anyAgreement, { maxLength: 8 }), (made) => {
        const agreements = made.map(({ what, owner, answer, words }, place) => ({
          ...newAgreement({ id: `a-${place}`, at, ownerId: owner, what }),
          answer: answer && { answer, words, at, byId: karsten.citizenId },
        }));
        for (const reader of readers(karsten)) {
          const sheet = sheetFor({ ...karsten, agreements }, 'closing', reader);
          const yes = agreements.filter((one) => one.answer?.answer === 'yes');
          const others = agreements.filter((one) => one.answer?.answer !== 'yes');
          expect(
            agreedOn(sheet)
              .map(({ what }) => what)
              .toSorted(),
          ).toEqual(yes.map(({ what }) => what).toSorted());
          expect(sheet.notAgreed.map(({ what, answer, answerWords }) => [what, answer, answerWords])).toEqual(
            others.map(({ what, answer }) => [what, answer?.answer ?? null, answer?.words ?? '']),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a no stands beside what it is about, in the citizen’s words', () => {
    const words = 'Ikke hver torsdag. Hver anden.';
    const m = withFirst(karsten, (one) => answered(one, { answer: 'change', words, at, byId: karsten.citizenId }));
    const sheet = sheetFor(m, 'closing', karsten.citizenId);
    expect(sheet.notAgreed).toMatchObject([{ what: m.agreements[0]?.what, answer: 'change', answerWords: words }]);
  });

  test('own tasks come first, then the others’ person by person, the citizen before all', () => {
    const citizens = sheetFor(karsten, 'closing', 'p-karsten');
    expect(citizens.own?.agreements.map(({ id }) => id)).toEqual(['a2']);
    expect(citizens.others.map(({ person }) => person.name)).not.toContain('Karsten');
    const pias = sheetFor(karsten, 'closing', 'p-pia');
    expect(pias.own?.agreements.map(({ id }) => id)).toEqual(['a1']);
    expect(pias.others[0]?.person.name).toBe('Karsten');
    const everyones = sheetFor(karsten, 'closing', 'all');
    expect([everyones.reader, everyones.own]).toEqual([null, null]);
    expect(everyones.others[0]?.person.name).toBe('Karsten');
  });
});

describe('the topic', () => {
  test.each([karsten, hanan])('is byte for byte the citizen’s, in both languages', (m) => {
    expect(sheetFor(m, 'closing', 'all').topic).toEqual({ text: m.topic?.text, original: m.topic?.original });
  });
});

describe('five lists that are never mixed (R09)', () => {
  const saidBy = karsten.plan.gamemasterId;
  const m: Meeting = {
    ...karsten,
    proposals: [
      { id: 'p', text: 'Praktik på mandag', proposedById: saidBy, citizenAnswer: 'no', citizenReason: 'Ikke nu.' },
    ],
    duties: [{ id: 'd', text: 'Det bliver skrevet ned', saidById: saidBy, goesIntoCase: true }],
    offers: [{ id: 'o', text: 'Caféen er åben', byId: saidBy }],
    lines: [
      {
        id: 'l',
        at,
        byId: saidBy,
        source: 'authority',
        text: 'Sagt som myndighed',
        goesIntoCase: false,
        confirmedAt: null,
      },
    ],
  };
  const sheet = sheetFor(m, 'closing', 'all');

  test('each thing stands in its own list and in no other', () => {
    expect(sheet.proposals).toMatchObject([
      { text: 'Praktik på mandag', answer: 'no', reason: 'Ikke nu.', name: 'Lene' },
    ]);
    expect(sheet.pendingDecisions.map(({ name, inWriting }) => [name, inWriting])).toEqual([
      ['Tarik', true],
      ['Mette', true],
    ]);
    expect(sheet.duties.map(({ text }) => text)).toEqual(['Det bliver skrevet ned']);
    expect(sheet.offers.map(({ text }) => text)).toEqual(['Caféen er åben']);
    const texts = [...sheet.proposals, ...sheet.duties, ...sheet.offers, ...sheet.saidAsAuthority].map(
      ({ text }) => text,
    );
    expect(agreedOn(sheet).filter(({ what }) => texts.includes(what))).toEqual([]);
  });

  test('what was said as authority has its own block (R11)', () => {
    expect(sheet.saidAsAuthority.map(({ text }) => text)).toEqual(['Sagt som myndighed']);
  });
});

describe('what is nobody else’s', () => {
  const declined = {
    ...newParticipant({ id: 'p-nej', name: 'Nejsagt', role: 'professional', proposedById: 'p-lene' }),
    citizenAnswer: 'no' as const,
    citizenCondition: 'Aldrig igen',
    reasonText: 'Grunden til nej',
    note: 'Noten om nej',
  };
  const m: Meeting = {
    ...karsten,
    participants: [...karsten.participants, declined],
    preparation: {
      ...karsten.preparation,
      wantsToSay: [{ id: 'w', text: 'Jeg skammer mig', mayBeShown: false }],
      worries: ['Min bekymring'],
    },
    drafts: { capture: 'Halvt skrevet' },
  };

  test.each(readers(m))(
    'a person who was declined, private points and half-written text are nowhere (%s)',
    (reader) => {
      const printed = JSON.stringify(sheetFor(m, 'closing', reader));
      for (const secret of [
        'Aldrig igen',
        'Grunden til nej',
        'Noten om nej',
        'Jeg skammer mig',
        'Min bekymring',
        'Halvt',
      ])
        expect(printed).not.toContain(secret);
      expect(printed.includes('Nejsagt')).toBe(reader === declined.id);
    },
  );
});

describe('later', () => {
  test('an amended agreement says the version, why, and what stood before', () => {
    const m = withAmendment(karsten, {
      id: 'a1',
      at,
      byId: karsten.citizenId,
      because: 'Pia er på ferie',
      changes: { what: 'Stopper inkasso i otte uger' },
    });
    const sheet = sheetFor(m, 'closed', 'all');
    expect([sheet.version, sheet.amendedBecause]).toEqual([2, 'Pia er på ferie']);
    const amended = agreedOn(sheet).find(({ id }) => id === 'a1');
    const { what, due, noDueBecause } = karsten.agreements[0] ?? {};
    const owner = { id: 'p-pia', name: 'Pia' };
    expect(amended?.before).toMatchObject([{ version: 2, because: 'Pia er på ferie', owner, what, due, noDueBecause }]);
  });

  test('a follow-up says what became of each promise, the municipality’s too', () => {
    const next = followUpOf(karsten, { id: 'next', at });
    const lastTime = next.lastTime && {
      ...next.lastTime,
      results: [
        {
          agreementId: 'a3',
          status: 'notKept' as const,
          what: 'Intet svar',
          whyNot: 'Ingen tog sagen',
          side: 'municipality' as const,
          next: 'newOwner' as const,
        },
      ],
    };
    const sheet = sheetFor({ ...next, lastTime }, 'closing', 'all');
    expect(sheet.lastTime).toHaveLength(karsten.agreements.length);
    expect(sheet.lastTime.find(({ id }) => id === 'a3')).toMatchObject({ status: 'notKept', side: 'municipality' });
    expect(sheet.lastTime.find(({ id }) => id === 'a1')?.status).toBeNull();
  });

  test('a meeting that stopped early still makes a sheet of what there is', () => {
    expect(sheetFor(karsten, 'stoppedEarly', 'all')).toMatchObject({ stoppedEarly: true });
    expect(agreedOn(sheetFor(karsten, 'stoppedEarly', 'all'))).toHaveLength(karsten.agreements.length);
  });

  test('the number is the contact’s own, and otherwise the workplace’s', () => {
    const withPhone = {
      ...karsten,
      participants: karsten.participants.map((one) => (one.id === 'p-lene' ? { ...one, phone: '87 65 43 21' } : one)),
    };
    expect(sheetFor(withPhone, 'closing', 'all').contact).toEqual({ name: 'Lene', phone: '87 65 43 21' });
    expect(sheetFor(karsten, 'closing', 'all').contact).toEqual({ name: 'Lene', phone: '12 34 56 78' });
  });
});
