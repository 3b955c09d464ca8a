// Danish words on a page in Arabic: each runs its own way, begins where it can be seen, and stands beside what it belongs to.
import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import '../../src/ui/styles/print.css';
import { act, render, screen } from '@testing-library/react';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { calendarEntries } from '../../src/handover/calendar.ts';
import { sheetFor } from '../../src/handover/sheet.ts';
import { sheetDocument } from '../../src/handover/sheetDocument.ts';
import { sheetHtml } from '../../src/handover/sheetHtml.ts';
import { handover } from '../../src/locales/ar/handover.ts';
import { outputs } from '../../src/locales/ar/outputs.ts';
import { words } from '../../src/locales/ar/words.ts';
import { setLanguage } from '../../src/locales/language.ts';
import { PromiseSentence } from '../../src/screens/frame/PromiseSentence.tsx';
import { Sheet } from '../../src/screens/handover/Sheet.tsx';
import { speakingWith, speakingWithAll } from '../../src/screens/handover/speakingWith.ts';
import { everybody } from '../cast.ts';
import { meetingOf, type Scenario } from '../handover/meetingOf.ts';
import scenario from '../scenarios/scenario-2.json';
import { sitDown, theWords } from './talkRoom.tsx';

beforeEach(async () => {
  await page.viewport(1366, 640);
  await theWords();
  await setLanguage('ar');
});
afterAll(() => setLanguage('da'));

const box = (one: Element | null | undefined) => (one ?? document.body).getBoundingClientRect();

test('the step to take back begins where its name begins', () => {
  const { tell } = sitDown('discussing', { participants: everybody });
  const text = 'Jeg er ikke ligeglad, jeg er bange for de breve og for alt det, der står i dem';
  act(
    () =>
      void tell({
        type: 'line.said',
        line: { id: 'l1', byId: 'samira', source: 'ownWords', text, goesIntoCase: false },
      }),
  );
  const name = document.querySelector('.undo .named bdi');
  const first = document.createRange();
  const letters =
    [...(name?.childNodes ?? [])].find((one) => one.textContent?.startsWith('Jeg')) ?? name?.childNodes[1];
  if (!(letters instanceof Text)) throw new Error('no words');
  first.setStart(letters, 0);
  first.setEnd(letters, 1);
  expect(first.getBoundingClientRect().left).toBeGreaterThanOrEqual(box(name?.closest('button')).left);
  expect(name?.scrollWidth).toBeGreaterThan(name?.clientWidth ?? 0);
});

test('a promise with its line beneath is Danish to the day at its end', () => {
  render(
    <p style={{ inlineSize: '60rem' }}>
      <PromiseSentence
        owner="Hanan"
        what="Går med Yusuf til bagdøren"
        due="2026-04-20"
        noDueBecause=""
        original={{ lang: 'ar', dir: 'rtl', text: 'ترافق يوسف' }}
      />
    </p>,
  );
  const day = screen.getByText(/^senest mandag/);
  expect(box(day).left).toBeGreaterThan(box(screen.getByText('Hanan')).right);
});

describe('the sheet in Arabic alone', () => {
  const hanan = meetingOf(scenario as Scenario);
  const sheet = sheetFor(hanan, 'closing', hanan.citizenId);
  const inArabic = { ...handover.sheet, notADecision: words.notADecision, language: 'ar' };

  test('runs from right to left on paper, and the words that were said stand where the page begins', () => {
    const { container } = render(<Sheet sheet={sheet} words={inArabic} size="16" />);
    const paper = container.querySelector('.sheet');
    expect(paper?.matches(':dir(rtl)')).toBe(true);
    expect(box(container.querySelector('.tick')).left).toBeGreaterThan(
      box(container.querySelector('.task .what')).right,
    );
    const topic = container.querySelector('.topicwords blockquote[dir="auto"]');
    expect(box(container.querySelector('.topicwords')).right - box(topic).right).toBeLessThan(60);
  });

  test('and so it does as a file', () => {
    expect(sheetHtml(sheetDocument(sheet, speakingWith(inArabic)), null)).toContain('<html lang="ar" dir="rtl">');
  });
});

test('a line in a calendar runs as its language does, whatever it begins with', () => {
  const hanan = meetingOf(scenario as Scenario);
  const agreements = hanan.agreements.map((one) => ({ ...one, recurring: 'hver torsdag' }));
  const sheet = sheetFor({ ...hanan, agreements }, 'closing', hanan.citizenId);
  const said = { ...handover.sheet, notADecision: words.notADecision, language: 'ar', ...outputs.said };
  const [own] = calendarEntries(sheet, speakingWithAll(said));
  expect(own?.description).toMatch(/^\u200fhver torsdag/);
});

test('paper is black on white whatever the theme, with letters set as usual', () => {
  const root = document.documentElement;
  root.dataset['theme'] = 'dark';
  root.dataset['spacing'] = 'airy';
  const hanan = meetingOf(scenario as Scenario);
  const { container } = render(
    <Sheet
      sheet={sheetFor(hanan, 'closing', hanan.citizenId)}
      words={{ ...handover.sheet, notADecision: words.notADecision, language: 'da' }}
      size="16"
    />,
  );
  const { color, letterSpacing, wordSpacing } = getComputedStyle(container.querySelector('.what') ?? document.body);
  expect([color, wordSpacing]).toEqual(['rgb(0, 0, 0)', '0px']);
  expect(['normal', '0px']).toContain(letterSpacing);
  expect(getComputedStyle(container.querySelector('.sheet') ?? document.body).backgroundColor).toBe(
    'rgb(255, 255, 255)',
  );
  delete root.dataset['theme'];
  delete root.dataset['spacing'];
});
