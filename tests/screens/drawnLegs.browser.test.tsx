// "Tryk på et ben": the legs of the drawn chair are pressed as their cards are, and the cards are seen whole.
import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import '../../src/screens/practice/practice.css';
import { screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { topic } from '../../src/locales/da/topic.ts';
import { Topic } from '../../src/screens/topic/Topic.tsx';
import { factsIn } from '../cast.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

const root = document.documentElement;
beforeAll(meetingInDanish);
beforeEach(() => page.viewport(1366, 640));
afterEach(() => {
  root.dir = 'ltr';
  delete root.dataset['practice'];
});

const show = () => inRoom(factsIn('choosingTopic'), 'choosingTopic', <Topic />);
const cards = () => within(screen.getByRole('group', { name: topic.chair.legs })).getAllByRole('button');
const drawn = (at: number) => document.querySelector(`[data-leg="${at}"]`) ?? document.body;
const middle = (part: Element) => {
  const { left, top, width, height } = part.getBoundingClientRect();
  return [left + width / 2, top + height * 0.6] as const;
};
/** What a pointer meets on the drawn leg itself. */
const areaOn = (at: number) => document.elementFromPoint(...middle(drawn(at))) ?? document.body;

describe('a leg of the drawn chair', () => {
  test.each(['ltr', 'rtl'])('opens the same window as its card, which then has the focus (%s)', async (direction) => {
    root.dir = direction;
    show();
    for (const [at, card] of cards().entries()) {
      expect(getComputedStyle(areaOn(at)).cursor).toBe('pointer');
      await userEvent.click(areaOn(at));
      const opened = await screen.findByRole('dialog');
      expect(within(opened).getByRole('heading', { level: 2 })).toHaveTextContent(
        card.querySelector('bdi')?.textContent ?? '-',
      );
      await userEvent.keyboard('{Escape}');
      expect(card).toHaveFocus();
    }
  });

  test.each(['ltr', 'rtl'])('stands in the order of the cards (%s)', (direction) => {
    root.dir = direction;
    show();
    const inOrder = (parts: readonly Element[]) => {
      const places = parts.map((part) => middle(part)[0]);
      const sorted = places.toSorted((one, other) => one - other);
      return direction === 'rtl' ? sorted.toReversed() : sorted;
    };
    const areas = [0, 1, 2, 3].map(areaOn);
    expect(areas.map((area) => area.getAttribute('data-area'))).toEqual(['0', '1', '2', '3']);
    for (const parts of [cards(), areas]) {
      expect(parts.map((part) => middle(part)[0])).toEqual(inOrder(parts));
    }
  });

  test.each([
    [1366, 640],
    [390, 844],
  ])('is as large to press as anything else (%i x %i)', async (width, height) => {
    await page.viewport(width, height);
    show();
    const areas = document.querySelectorAll('[data-area]');
    expect(areas).toHaveLength(4);
    for (const area of areas) {
      const { width: across, height: down } = area.getBoundingClientRect();
      expect(Math.min(across, down)).toBeGreaterThanOrEqual(44);
    }
  });

  test('is no second stop for the Tab key, and nothing more to hear', () => {
    show();
    const chair = screen.getByRole('img');
    expect(chair.querySelectorAll('[tabindex], a, button, [role]')).toHaveLength(0);
  });
});

test.each([
  ['a meeting', undefined],
  ['a practice', 'ends'],
])('all four cards are seen whole above the dock of a laptop, in %s', (_, practice) => {
  if (practice) root.dataset['practice'] = practice;
  show();
  const above = practice ? 52 : 0;
  const dock = screen.getByRole('contentinfo').getBoundingClientRect().height;
  for (const card of cards()) {
    expect(card.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight - above - dock);
  }
});
