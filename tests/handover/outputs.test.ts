// One look over everything a meeting gives away: what was said stands as it was said, what was not agreed stands nowhere
// as agreed (R08), and what is the citizen's alone stands nowhere at all (R03, R07).
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../src/handover/calendar.ts';
import { limitedTo } from '../../src/handover/limitedSheet.ts';
import { sheetFor } from '../../src/handover/sheet.ts';
import { sheetDocument } from '../../src/handover/sheetDocument.ts';
import { sheetText } from '../../src/handover/sheetText.ts';
import { takeHomeOf } from '../../src/handover/takeHome.ts';
import { answers, isAgreed, newAgreement } from '../../src/meeting/agreements.ts';
import type { SharedPart } from '../../src/meeting/closing.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { atTheTable } from '../../src/meeting/participants.ts';
import { allOutputs } from './allOutputs.ts';
import { scenarioMeeting } from './scenarioMeeting.ts';
import { withAmendment } from '../../src/meeting/wholeMeeting.ts';
import { inDanish } from './speaking.ts';
import { toldMeetings } from './toldMeeting.ts';
import { secret, withSecrets } from './withSecrets.ts';

const [letters, boy] = [toldMeetings(1), toldMeetings(2)];
const meetings: readonly (readonly [string, Meeting])[] = [
  ['the closed letters', letters.first],
  ['the follow-up of the closed letters', letters.followUp],
  ['the boy who does not go to school', boy.first],
  ['the follow-up of the boy who does not go to school', boy.followUp],
];

const at = '2026-03-10T10:00:00.000Z';
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
const base = scenarioMeeting('scenario-1');

/** Agreements in any words with any answer, each findable by its number. */
const anyMeeting = fc
  .tuple(
    words,
    fc.array(
      fc.record({
        what: words,
        owner: fc.constantFrom(...atTheTable(base).map(({ id }) => id)),
        answer: fc.constantFrom(...answers, null),
        times: fc.constantFrom(null, 2, 5, 10, 11, 99),
        due: fc.constantFrom(null, '2026-03-12', '2026-12-31'),
      }),
      { maxLength: 6 },
    ),
  )
  .map(([topic, made]): Meeting => ({
    ...base,
    topic: base.topic && {
      ...base.topic,
      text: `Emne: ${topic}`,
      original: { lang: 'ar', dir: 'rtl', text: `${topic} emnet` },
    },
    pendingDecisions: [],
    agreements: made.map(({ what, owner, answer, times, due }, place) => ({
      ...newAgreement({ id: `made-${place}`, at, ownerId: owner, what: `Aftale nummer ${place}. ${what}` }),
      due,
      times,
      answer: answer && { answer, words: '', at, byId: base.citizenId },
    })),
  }));

async function wrongIn(m: Meeting): Promise<readonly string[]> {
  const outputs = await allOutputs(m);
  const isCalendar = (name: string) => name.startsWith('the calendar');
  const topic = m.topic?.text ?? '';
  const start = topic.slice(0, 8);
  return [
    // The topic is whole wherever its beginning is.
    ...outputs
      .filter(({ text }) => text.includes(start) && !text.includes(topic))
      .map(({ name }) => `the topic is not as it was said: ${name}`),
    ...outputs
      .filter(({ name }) => /^(paper|text|file) for [^ ]+$/.test(name) || name === 'what goes home')
      .filter(({ text }) => !text.includes(topic) || !text.includes(m.topic?.original?.text ?? ''))
      .map(({ name }) => `the topic is missing: ${name}`),
    ...m.agreements.filter(isAgreed).flatMap(({ what }) =>
      outputs
        .filter(({ name }) => /^(paper|text|file) for [^ ]+$/.test(name) || /^(what|the note)/.test(name))
        .filter(({ text }) => !text.includes(what))
        .map(({ name }) => `not as it was agreed in ${name}: ${what}`),
    ),
    ...m.agreements
      .filter((one) => !isAgreed(one))
      .flatMap(({ what }) =>
        outputs
          .filter(({ name, text }) =>
            /^(what|the note)/.test(name) || isCalendar(name)
              ? text.includes(what)
              : name.startsWith('text') &&
                text
                  .split('\n[ ] ')
                  .slice(1)
                  .some((rest) => rest.startsWith(what)),
          )
          .map(({ name }) => `stands as agreed in ${name}: ${what}`),
      ),
  ];
}

describe('everything that is given away', () => {
  test.each(meetings)('holds what was said, and only as what it was (%s)', async (_, m) => {
    expect(await wrongIn(m)).toEqual([]);
  });

  test('does so in any words, with any answers', async () => {
    await fc.assert(
      fc.asyncProperty(anyMeeting, async (m) => {
        expect(await wrongIn(m)).toEqual([]);
        for (const reader of ['all', ...atTheTable(m).map(({ id }) => id)]) {
          const { sections } = sheetDocument(sheetFor(m, 'closed', reader), inDanish);
          const boxed = sections.filter(({ framed }) => !framed).flatMap(({ tasks }) => tasks.map(({ id }) => id));
          const agreed = m.agreements.filter(isAgreed).map(({ id }) => id);
          expect(boxed.toSorted()).toEqual(agreed.toSorted());
        }
        expect(takeHomeOf(sheetFor(m, 'closed', m.citizenId)).agreements).toHaveLength(
          m.agreements.filter(isAgreed).length,
        );
        expect(await calendarOf(sheetFor(m, 'closed', 'all'), inDanish, at)).not.toContain('Aftale nummer');
      }),
      { numRuns: 12 },
    );
  });

  test.each(meetings)("holds nothing that is the citizen's alone, and nobody who was not wanted (%s)", async (_, m) => {
    const outputs = await allOutputs(withSecrets(m));
    expect(outputs.length).toBeGreaterThan(50);
    expect(
      outputs.filter(({ text }) => text.includes(secret) || text.includes('11 22 33 44')).map(({ name }) => name),
    ).toEqual([]);
  });
});

describe('a sheet with only some parts', () => {
  const m = boy.first;
  const partOf = (parts: readonly SharedPart[], reader = 'p-maja') =>
    sheetText(sheetDocument(limitedTo(sheetFor(m, 'closed', reader), parts), inDanish));
  const own = m.agreements.filter((one) => one.ownerId === m.citizenId);
  const others = m.agreements.filter((one) => one.ownerId !== m.citizenId);

  test('says nothing of what is kept, not even that there is none', () => {
    const nothing = partOf([]);
    for (const { what } of m.agreements) expect(nothing).not.toContain(what);
    for (const kept of [
      m.topic?.text ?? '',
      'Næste møde',
      'Vi har ikke aftalt',
      'opgave',
      'Forslag',
      'Pligter',
      '24. april',
    ])
      expect(nothing).not.toContain(kept);
    expect(nothing).toContain('ikke en afgørelse');
    expect(nothing).toContain('Her står det, Hanan vil dele med dig.');
  });

  test('holds each part alone', () => {
    expect(own.every(({ what }) => partOf(['citizensTasks']).includes(what))).toBe(true);
    expect(others.some(({ what }) => partOf(['citizensTasks']).includes(what))).toBe(false);
    expect(own.some(({ what }) => partOf(['othersTasks']).includes(what))).toBe(false);
    expect(partOf(['nextMeeting'])).toContain('Næste møde');
  });

  test('keeps the older words of a task that was the citizen’s own', () => {
    const [hers] = own;
    if (!hers) throw new Error('Hanan has a task.');
    const amended = withAmendment(m, {
      id: hers.id,
      at: m.createdAt,
      byId: m.citizenId,
      because: 'Jonas tager den',
      changes: { ownerId: 'p-jonas', what: 'Følger Yusuf til døren' },
    });
    const older = (parts: readonly SharedPart[]) =>
      sheetText(sheetDocument(limitedTo(sheetFor(amended, 'closed', 'p-maja'), parts), inDanish)).includes(hers.what);
    expect([older(['othersTasks']), older(['citizensTasks', 'othersTasks'])]).toEqual([false, true]);
  });

  test('holds the other parts alone', () => {
    expect(partOf(['topic'])).toContain(m.topic?.text);
    expect(partOf(['otherLists'])).toContain('Han er ikke syg. Han er bange.');
  });
});
