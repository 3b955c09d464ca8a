// The talk in languages whose words are longer, on a laptop: every press keeps its place, and none is cut.
import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { render, screen, within } from '@testing-library/react';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { discussion as arabic } from '../../src/locales/ar/discussion.ts';
import { shell } from '../../src/locales/ar/shell.ts';
import { setLanguage } from '../../src/locales/language.ts';
import type { LanguageCode } from '../../src/locales/translated.ts';
import { languageName } from '../../src/screens/frame/languageNames.ts';
import { LanguageAndReading } from '../../src/screens/frame/LanguageAndReading.tsx';
import { LockButton } from '../../src/screens/frame/LockButton.tsx';
import { AppBar } from '../../src/ui/AppBar.tsx';
import { Steps } from '../../src/ui/Steps.tsx';
import '../../src/screens/frame/table/tableSurface.css';
import { factsIn } from '../cast.ts';
import { inRoom } from './inRoom.tsx';
import { sitDown, theWords } from './talkRoom.tsx';

beforeEach(async () => {
  await theWords();
  await page.viewport(1366, 640);
});
afterAll(() => setLanguage('da'));

async function talkIn(language: LanguageCode) {
  await setLanguage(language);
  sitDown('discussing');
  await document.fonts.ready;
  const dock = screen.getByRole('contentinfo');
  await expect.poll(() => dock.dataset['tight']).toBeDefined();
  return { dock, side: screen.getByRole('complementary') };
}

const rowsIn = (parts: readonly Element[]): number =>
  new Set(
    parts
      .map((one) => one.getBoundingClientRect())
      .filter(({ height }) => height > 0)
      .map(({ top, height }) => Math.round((top + height / 2) / 12)),
  ).size;

const isCut = (one: HTMLElement): boolean => one.scrollWidth > one.clientWidth + 1;

describe.each(['uk', 'so', 'pl', 'de', 'ar', 'da'] as const)('in %s', (language) => {
  test('the presses below stand in one row', async () => {
    const { dock } = await talkIn(language);
    expect(rowsIn([...dock.children].filter((one) => one.matches('.btn, .menu, .pausing, .undo')))).toBe(1);
    const { right } = dock.getBoundingClientRect();
    for (const one of within(dock).getAllByRole('button')) {
      expect(one.getBoundingClientRect().right).toBeLessThanOrEqual(right);
    }
  });

  test('the head of one’s own side is one row, and the words of its card are whole', async () => {
    const { side } = await talkIn(language);
    expect(rowsIn([...(side.querySelector('.top')?.children ?? [])])).toBe(1);
    for (const one of side.querySelectorAll<HTMLElement>('.prompt .btn'))
      expect([one.textContent, isCut(one)]).toEqual([one.textContent, false]);
  });

  test('there is room to write what is said', async () => {
    await talkIn(language);
    const field = document.querySelector('.catch input');
    expect(field?.getBoundingClientRect().width).toBeGreaterThan(170);
  });
});

test('there is room for the drawings in Danish', async () => {
  const { dock } = await talkIn('da');
  expect(dock.dataset['tight']).toBe('0');
});

test('the six steps of a follow-up stand in one row on a phone', async () => {
  await page.viewport(390, 844);
  const names = ['المرة الماضية', 'الموضوع', 'المشاركون', 'الحوار', 'الاتفاقات', 'الختام'];
  const steps = names.map((name, at) => ({
    id: name,
    label: name,
    href: '#/',
    state: at === 0 ? ('current' as const) : ('ahead' as const),
  }));
  render(
    <AppBar homeHref="#/" homeLabel="Hjem">
      <Steps label="Trin" doneWord="Gjort" steps={steps} />
    </AppBar>,
  );
  expect(rowsIn(screen.getAllByRole('link').slice(1))).toBe(1);
  const now = screen.getByRole('link', { name: /المرة الماضية/ });
  expect(now.getBoundingClientRect().width).toBeGreaterThan(90);
  for (const one of screen.getAllByRole('link')) {
    expect(Math.round(one.getBoundingClientRect().width)).toBeGreaterThanOrEqual(44);
  }
  expect(document.documentElement.scrollWidth).toBe(390);
});

test('languages have Somali names on a page in Somali', () => {
  expect(['da', 'ar', 'pl', 'fil'].map((code) => languageName(code, 'so'))).toEqual([
    'Deenish',
    'Carabi',
    'Boolish',
    'Filibiino',
  ]);
});

test('the bar of the list keeps its lock in its one row on a phone', async () => {
  await page.viewport(390, 844);
  await setLanguage('ar');
  inRoom(
    factsIn('discussing'),
    'discussing',
    <AppBar
      homeHref="#/"
      homeLabel="Step Up"
      named
      end={
        <>
          <LanguageAndReading help={{ line: '', more: '' }} />
          <LockButton named />
        </>
      }
    />,
  );
  const parts = within(screen.getByRole('banner'));
  const lock = parts.getByRole('button', { name: shell.lock });
  expect(rowsIn([parts.getByRole('link'), lock])).toBe(1);
  const helps = parts.getByRole('button', { name: shell.readingHelp }).getBoundingClientRect();
  expect(Math.round(helps.width)).toBeGreaterThanOrEqual(44);
  expect(document.documentElement.scrollWidth).toBe(390);
});

test('a table in two languages on a phone takes another line rather than break a name', async () => {
  await page.viewport(390, 844);
  render(
    <div className="onscreen">
      <div className="bord">
        <header className="head">
          <p className="kicker voice">
            <span>Samira Abdirahmans emne</span>
            <span className="inother" lang="ar" dir="rtl">
              موضوع Samira Abdirahman
            </span>
          </p>
        </header>
      </div>
    </div>,
  );
  const words = [...document.querySelectorAll('.kicker > span')].map((one) => one.getBoundingClientRect());
  const [first, second] = words;
  expect(first?.height).toBeCloseTo(second?.height ?? 0, 0);
  expect(first?.height).toBeLessThan(40);
  expect(second?.top).toBeGreaterThanOrEqual(first?.bottom ?? 0);
});

test('a form of seven questions has its press in sight', async () => {
  await setLanguage('ar');
  sitDown('discussing');
  await userEvent.click(screen.getByRole('button', { name: arabic.capture.more }));
  await userEvent.click(screen.getByRole('button', { name: new RegExp(arabic.kind.refusal) }));
  const press = within(screen.getByRole('dialog')).getAllByRole('button').at(-1);
  expect(press?.matches('[type="submit"]')).toBe(true);
  expect(press?.getBoundingClientRect().bottom).toBeLessThan(screen.getByRole('dialog').getBoundingClientRect().bottom);
});
