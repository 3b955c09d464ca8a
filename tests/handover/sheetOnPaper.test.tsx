// Paper, file and text are made of one thing: whatever the sheet says in words stands on all three.
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { type Sheet as SheetFacts, sheetFor } from '../../src/handover/sheet.ts';
import { sheetDocument } from '../../src/handover/sheetDocument.ts';
import { sheetHtml } from '../../src/handover/sheetHtml.ts';
import type { SheetSpeaking } from '../../src/handover/speaking.ts';
import { sheetText } from '../../src/handover/sheetText.ts';
import { isAgreed } from '../../src/meeting/agreements.ts';
import { Sheet } from '../../src/screens/handover/Sheet.tsx';
import { agreementsOfAllKinds, fullMeeting } from '../fullMeeting.ts';
import { linesAlone } from '../../src/screens/handover/speakingBeside.ts';
import { factsIn } from '../cast.ts';
import { unescaped } from './allOutputs.ts';
import { danishSheetWords, inDanish } from './speaking.ts';
import { besideIn, lineTo, withLines } from './withLines.ts';

afterEach(cleanup);

const m = factsIn('closed', {
  ...fullMeeting,
  agreements: agreementsOfAllKinds.map((one) => ({ ...one, times: 4, goals: [{ text: 'Et lille mål', due: null }] })),
});

const wordsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) =>
          ['id', 'lang', 'dir', 'language'].includes(key) ? [] : wordsIn(part),
        )
      : [];

function everywhere(sheet: SheetFacts, beside: SheetSpeaking | null = null): void {
  const document = sheetDocument(sheet, inDanish, beside);
  const { container } = render(<Sheet sheet={sheet} words={danishSheetWords} beside={beside} size="16" />);
  const [paper, text, file] = [container.textContent, sheetText(document), unescaped(sheetHtml(document, null))];
  const words = wordsIn(document).filter(Boolean);
  expect(words.length).toBeGreaterThan(40);
  const missing = words.flatMap((one) =>
    [paper, text, file].flatMap((output, place) => (output.includes(one) ? [] : [[place, one]])),
  );
  expect(missing).toEqual([]);
}

test.each(['all', 'samira', 'lise', 'karen'])('all of it is on paper, in the file and in the text (%s)', (reader) => {
  everywhere(sheetFor(m, 'closed', reader));
  const agreed = m.agreements.filter(isAgreed);
  // A box for each agreement and one for each of its four times.
  expect(document.querySelectorAll('.sheet .tick')).toHaveLength(agreed.length * 5);
});

describe('with the citizen’s own language beside the Danish', () => {
  const whats = m.agreements.map(({ what }) => what);
  const [first = '', ...others] = whats;
  const both = withLines(m, [first, m.topic?.text ?? '', ...m.proposals.map(({ text }) => text)]);
  const citizens = sheetFor(both, 'closed', both.citizenId);

  test('all of both is on paper, in the file and in the text, and the Danish byte for byte', () => {
    everywhere(citizens, besideIn(both));
    const { other, ...alone } = sheetDocument(citizens, inDanish, besideIn(both));
    expect(other).toMatchObject({ language: 'ar', dir: 'rtl' });
    expect({ ...alone, other: null, quoted: null }).toMatchObject({
      ...sheetDocument(citizens, inDanish),
      topic: { text: m.topic?.text },
      counts: 'Den danske tekst gælder.',
      unread: 'Ikke kontrolleret af en oversætter.',
      quoted: null,
    });
  });

  test('people’s words are the interpreter’s, and nothing stands for those that have no line', () => {
    const { other } = sheetDocument(citizens, inDanish, besideIn(both));
    const tasks = (other?.sections ?? []).flatMap((section) => section.tasks);
    expect(tasks.find(({ id }) => id === m.agreements[0]?.id)?.what).toBe(lineTo(first));
    expect(tasks.filter(({ what }) => what !== '')).toHaveLength(1);
    for (const what of others) expect(JSON.stringify(other)).not.toContain(what);
  });

  test('what nobody said yes to has no box in either language', () => {
    const { container } = render(<Sheet sheet={citizens} words={danishSheetWords} beside={besideIn(both)} size="16" />);
    expect(container.querySelectorAll('.tick')).toHaveLength(m.agreements.filter(isAgreed).length * 5);
    expect(container.querySelectorAll('.other .tick')).toHaveLength(0);
    const file = sheetHtml(sheetDocument(citizens, inDanish, besideIn(both)), null);
    expect(file.match(/class="tick"/g)).toHaveLength(m.agreements.filter(isAgreed).length * 5);
  });

  test('the other language has its code and its direction, and a name does not turn it', () => {
    const { container } = render(<Sheet sheet={citizens} words={danishSheetWords} beside={besideIn(both)} size="16" />);
    const beside = [...container.querySelectorAll('.other')];
    expect(beside.length).toBeGreaterThan(8);
    expect(beside.every((one) => one.getAttribute('lang') === 'ar' && one.getAttribute('dir') === 'rtl')).toBe(true);
    expect(container.querySelector('.other')?.textContent).toContain('\u2068Samira\u2069');
  });

  test.each(['all', 'lise', 'karen'])('everybody else’s is in Danish alone (%s)', (reader) => {
    const sheet = sheetFor(both, 'closed', reader);
    expect(sheetDocument(sheet, inDanish, besideIn(both))).toMatchObject({ other: null, counts: '', unread: '' });
  });

  test('a language the app does not speak has the lines alone', () => {
    const { container } = render(
      <Sheet sheet={citizens} words={danishSheetWords} beside={linesAlone(both, 'ti')} size="16" />,
    );
    const beside = [...container.querySelectorAll('.other')].map((one) => one.textContent);
    expect(beside).toContain(lineTo(first));
    expect(beside.every((one) => one !== '')).toBe(true);
    expect(sheetText(sheetDocument(citizens, inDanish, linesAlone(both, 'ti')))).toContain(lineTo(first));
  });
});

test('its headings are headings, in order, under the one of the screen it stands on', () => {
  render(<Sheet sheet={sheetFor(m, 'closed', 'samira')} words={danishSheetWords} size="16" />);
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
  expect(
    screen
      .getAllByRole('heading', { level: 3 })
      .map((one) => one.textContent)
      .slice(0, 3),
  ).toEqual(['Din opgave', 'Boligrådgiverens opgave · Lise', 'Det er ikke aftalt']);
});
