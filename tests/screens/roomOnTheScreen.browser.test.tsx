// What needs room gets it: facts that are read aloud, the bar on a phone, and a list over two pages of paper.
import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { sheetFor } from '../../src/handover/sheet.ts';
import { agreements as words } from '../../src/locales/da/agreements.ts';
import { handover } from '../../src/locales/da/handover.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { words as shared } from '../../src/locales/da/words.ts';
import { Discussion } from '../../src/screens/discussion/Discussion.tsx';
import { Sheet } from '../../src/screens/handover/Sheet.tsx';
import { ReadAloud } from '../../src/screens/readAloud/ReadAloud.tsx';
import { anAgreement, factsIn } from '../cast.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);
afterEach(() => page.viewport(1366, 640));

describe('an agreement that is read aloud', () => {
  const why = 'Så tør jeg åbne brevene selv, og så sover jeg om natten.';
  const boxOf = (label: string) => screen.getByText(label).parentElement?.getBoundingClientRect() ?? new DOMRect();

  test.each([
    [1366, 640],
    [1920, 1080],
  ])('has its short facts side by side, and a long one over two columns (%i x %i)', async (width, height) => {
    await page.viewport(width, height);
    const agreements = [anAgreement({ due: '2026-03-13', recurring: 'hver torsdag', why })];
    inRoom(factsIn('agreeing', { agreements, page: 'readAloud' }), 'agreeing', <ReadAloud />);
    const [when, how] = [boxOf(words.aloud.when), boxOf(words.aloud.how)];
    expect(how.top).toBe(when.top);
    expect(how.left).toBeGreaterThan(when.right);
    const long = screen.getByText(why).parentElement?.getBoundingClientRect() ?? new DOMRect();
    expect(long.width).toBeGreaterThan(when.width * 2);
  });
});

test('in the hand the bar of the talk has the lock in the row of what else is always there', async () => {
  await page.viewport(390, 844);
  inRoom(factsIn('discussing'), 'discussing', <Discussion />);
  const bar = screen.getByRole('banner');
  const saved = bar.querySelector('.saved');
  const lock = screen.getByRole('button', { name: shell.lock });
  const middle = (one: Element | null) => {
    const { top = 0, height = 0 } = one?.getBoundingClientRect() ?? {};
    return Math.round(top + height / 2);
  };
  expect(Math.abs(middle(saved) - middle(lock))).toBeLessThanOrEqual(4);
  expect(saved).toHaveTextContent(shell.saved);
  expect(document.documentElement.scrollWidth).toBe(390);
});

describe('a list on the sheet', () => {
  const words = { ...handover.sheet, notADecision: shared.notADecision, language: 'da' };
  const asked = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      anAgreement({ id: `a${at}`, what: `Undersøger sag ${at} grundigt og skriver svaret ned til alle` }),
    );
  /** The sheet on pages that three entries would fill: under its head there is room for fewer. */
  const onPages = (count: number) => {
    const sheet = sheetFor(factsIn('closing', { agreements: asked(count) }), 'closing', 'samira');
    const { container } = render(<Sheet sheet={sheet} words={words} beside={null} size="16" />);
    container.style.cssText = 'columns: 20rem 4; column-fill: auto; block-size: 700px; inline-size: 90rem';
    const block = [...container.querySelectorAll('.block')].find((one) => one.querySelectorAll('li').length === count);
    return { block, entries: [...(block?.querySelectorAll('li') ?? [])] };
  };

  test('turns the page between two entries, and never within one', () => {
    const { block, entries } = onPages(3);
    expect(block?.getClientRects()).toHaveLength(2);
    expect(entries.map((one) => one.getClientRects().length)).toEqual(entries.map(() => 1));
  });

  test('that is short stays on one page', () => {
    const { block } = onPages(2);
    expect(block?.getClientRects()).toHaveLength(1);
  });
});
