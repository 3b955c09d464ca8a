import { describe, expect, test } from 'vitest';
import { type Sheet, sheetFor } from '../../src/handover/sheet.ts';
import { sheetDocument } from '../../src/handover/sheetDocument.ts';
import { sheetText } from '../../src/handover/sheetText.ts';
import type { Agreement } from '../../src/meeting/agreements.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { speakingWith } from '../../src/screens/handover/speakingWith.ts';
import { agreed, anders, everybody, factsIn, lise, samira } from '../cast.ts';
import { danishSheetWords, inDanish, inEnglish } from './speaking.ts';

const withAgreement = (changes: Partial<Agreement>, more: Partial<Meeting> = {}) =>
  factsIn('closing', { agreements: [agreed(changes)], ...more });
const inWords = (m: Meeting, reader: string, speaking = inDanish) =>
  sheetDocument(sheetFor(m, 'closing', reader), speaking);
const onlyTask = (m: Meeting, reader = 'all') => inWords(m, reader).sections.flatMap(({ tasks }) => tasks)[0];
const headings = (m: Meeting, reader: string, speaking = inDanish) =>
  inWords(m, reader, speaking)
    .sections.map(({ heading }) => heading)
    .filter(Boolean);

describe('whose task it is', () => {
  const two = factsIn('closing', {
    agreements: [agreed({ id: 'hers', ownerId: samira.id }), agreed(), agreed({ id: 'doctor', ownerId: anders.id })],
  });

  test('the reader’s own comes first, and the others’ are theirs by title or by name', () => {
    expect(headings(two, samira.id)).toEqual([
      'Din opgave',
      'Boligrådgiverens opgave · Lise',
      'Lægens opgave · Anders',
    ]);
    expect(headings(two, lise.id)).toEqual(['Din opgave, Lise', 'Samiras opgave', 'Lægens opgave · Anders']);
    expect(headings(two, samira.id, inEnglish)).toContain("The doctor's task · Anders");
  });

  test('a title that two people have says nothing: then it is the name', () => {
    const doctors = everybody.map((one) => (one.id === lise.id ? { ...one, title: 'læge' } : one));
    expect(headings({ ...two, participants: doctors }, samira.id)).toEqual([
      'Din opgave',
      'Lises opgave',
      "Anders' opgave",
    ]);
  });

  test('a shared sheet has one list with every name', () => {
    expect(headings(two, 'all')).toEqual(['Hvem gør hvad']);
    expect(inWords(two, 'all').sections[0]?.tasks.map(({ owner }) => owner)).toEqual(['Samira', 'Lise', 'Anders']);
  });

  test('somebody without a task is told so', () => {
    expect(inWords(two, 'omar').sections[0]).toMatchObject({
      heading: 'Dine opgaver, Omar',
      hint: 'Du har ingen opgaver.',
    });
  });
});

describe('what a task says of itself', () => {
  test.each([
    [null, 0, ''],
    [2, 2, '2 gange'],
    [10, 10, '10 gange'],
    [11, 0, '11 gange'],
  ])('a promise to be kept %s times has %s small boxes', (times, boxes, said) => {
    const task = onlyTask(withAgreement({ times }));
    expect(task?.boxes).toBe(boxes);
    expect(task?.when.join()).toContain(said);
  });

  test('why, the first step, the small goals', () => {
    const m = withAgreement({
      why: 'Så tør jeg åbne dem',
      firstStep: { text: 'Finde brevene.', due: null },
      goals: [
        { text: 'Et brev', due: '2026-03-12' },
        { text: 'To breve', due: null },
      ],
    });
    const text = sheetText(inWords(m, 'all'));
    expect(text).toContain('Fordi: Så tør jeg åbne dem. Først: Finde brevene.');
    expect(text).toMatch(/Lille mål: Et brev, senest torsdag den 12\. marts.*\n.*Lille mål: To breve\n/);
    expect(sheetText(inWords(withAgreement({ why: '' }), 'all'))).not.toContain('Fordi');
  });

  test('an owner who was not in the room has not confirmed it until it is told', () => {
    const away = {
      participants: everybody.map((one) => (one.id === lise.id ? { ...one, attendance: 'absent' as const } : one)),
    };
    const line = 'Det er ikke bekræftet af Lise.';
    expect(onlyTask(withAgreement({}, away))?.more).toContain(line);
    expect(onlyTask(withAgreement({ ownerSaidYesAt: '2026-03-11T08:00:00.000Z' }, away))?.more).not.toContain(line);
    expect(onlyTask(withAgreement({}))?.more).not.toContain(line);
  });

  test('a view stands beside what it is about, and plainer words as plainer words', () => {
    const at = '2026-03-10T10:00:00.000Z';
    const views: Meeting['views'] = [
      { id: 'v', at, aboutId: 'note', byId: samira.id, kind: 'view', text: 'Det er for sent' },
      { id: 'r', at, aboutId: 'note', byId: 'karen', kind: 'rewording', text: 'Hun skriver et brev' },
    ];
    expect(onlyTask(withAgreement({}, { views }))?.quotes).toEqual([
      { id: 'v', intro: 'Sådan ser Samira det', text: 'Det er for sent' },
      { id: 'r', intro: 'Med andre ord, ved Karen', text: 'Hun skriver et brev' },
    ]);
  });
});

describe('what stood before it was amended', () => {
  const because = 'Lise har ferie';
  const first = agreed({ due: '2026-03-13', what: 'Skriver et brev' });
  const before = (one: Partial<Agreement>, speaking = inDanish, older: readonly Agreement[] = [first]) => {
    const amendments = older.map((old, place) => ({ version: place + 2, at: old.at, because, before: old }));
    const m = factsIn('closed', { agreements: [{ ...first, ...one }], amendments });
    return inWords(m, 'all', speaking).sections.flatMap(({ tasks }) => tasks)[0]?.before;
  };

  test('is the old words alone when nothing else moved', () => {
    expect(before({ what: 'Skriver to breve' })).toEqual(['Før stod der: Skriver et brev']);
  });

  test('keeps the old date, or why there was none', () => {
    expect(before({ due: '2026-03-20' })).toEqual(['Før stod der: Skriver et brev · Senest fredag den 13. marts']);
    const undated = { ...first, due: null, noDueBecause: 'Posten er lukket' };
    expect(before({}, inDanish, [undated])).toEqual([
      'Før stod der: Skriver et brev · Ingen dato, fordi: Posten er lukket',
    ]);
    expect(before({ due: null, noDueBecause: 'Posten er lukket' }, inEnglish)).toEqual([
      'Before, it said: Skriver et brev · By Friday 13 March',
    ]);
  });

  test('keeps whose it was', () => {
    expect(before({ ownerId: anders.id })).toEqual(['Før stod der: Lise: Skriver et brev']);
    expect(before({ ownerId: anders.id }, inEnglish)).toEqual(['Before, it said: Lise: Skriver et brev']);
  });

  test('tells two older editions apart, also when the last one is as the first', () => {
    expect(before({}, inDanish, [first, { ...first, due: '2026-03-20' }])).toEqual([
      'Før stod der: Skriver et brev · Senest fredag den 13. marts',
      'Før stod der: Skriver et brev · Senest fredag den 20. marts',
    ]);
  });
});

describe('the words', () => {
  test('of a closed meeting are those it took along; what it did not know is said in today’s', () => {
    const old = { title: 'Sådan sagde vi det', firstStep: 'Begynd med: {{text}}.' };
    const sheet: Sheet = sheetFor(
      withAgreement({ firstStep: { text: 'Ringe', due: null }, times: 3 }),
      'closed',
      'all',
    );
    const text = sheetText(sheetDocument(sheet, speakingWith({ ...danishSheetWords, ...old })));
    expect(text).toContain('Sådan sagde vi det');
    expect(text).toContain('Begynd med: Ringe. Lise');
    expect(text).toContain('3 gange');
  });

  test('a whole sentence leads to the citizen’s words without a colon after its stop', () => {
    const proposals = [
      { id: 'p', text: 'Et kursus', proposedById: lise.id, citizenAnswer: 'no' as const, citizenReason: 'Ikke nu.' },
    ];
    expect(sheetText(inWords(withAgreement({}, { proposals }), 'all'))).toContain('Samira sagde nej. »Ikke nu.«');
  });

  test('a name is never read as a place to fill in', () => {
    const named = everybody.map((one) => (one.id === lise.id ? { ...one, name: '{{what}}' } : one));
    expect(sheetText(inWords(withAgreement({ what: 'Ringer' }, { participants: named }), 'all'))).toContain(
      '{{what}}: Ringer',
    );
  });
});
