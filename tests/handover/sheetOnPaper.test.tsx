// Paper, file and text are made of one thing: whatever the sheet says in words stands on all three.
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { type Sheet as SheetFacts, sheetFor } from '../../src/handover/sheet.ts';
import { sheetDocument } from '../../src/handover/sheetDocument.ts';
import { sheetHtml } from '../../src/handover/sheetHtml.ts';
import { sheetText } from '../../src/handover/sheetText.ts';
import { isAgreed } from '../../src/meeting/agreements.ts';
import { Sheet } from '../../src/screens/handover/Sheet.tsx';
import { agreementsOfAllKinds, fullMeeting } from '../fullMeeting.ts';
import { factsIn } from '../cast.ts';
import { unescaped } from './allOutputs.ts';
import { danishSheetWords, inDanish } from './speaking.ts';

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

function everywhere(sheet: SheetFacts): void {
  const document = sheetDocument(sheet, inDanish);
  const { container } = render(<Sheet sheet={sheet} words={danishSheetWords} size="16" />);
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

test('its headings are headings, in order', () => {
  render(<Sheet sheet={sheetFor(m, 'closed', 'samira')} words={danishSheetWords} size="16" />);
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(
    screen
      .getAllByRole('heading', { level: 2 })
      .map((one) => one.textContent)
      .slice(0, 3),
  ).toEqual(['Din opgave', 'Boligrådgiverens opgave · Lise', 'Det er ikke aftalt']);
});
