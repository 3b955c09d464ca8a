// The talk on a laptop while the disk takes nothing: what is said of it has one line, and takes no press from its place.
import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { screen, within } from '@testing-library/react';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { setLanguage } from '../../src/locales/language.ts';
import { changeSession } from '../../src/room/session.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { sitDown, theWords } from './talkRoom.tsx';

beforeEach(async () => {
  await theWords();
  await page.viewport(1366, 640);
});
afterEach(() => changeSession({ trouble: null }));
afterAll(() => setLanguage('da'));

const middleOf = (one: Element): number => {
  const { top, height } = one.getBoundingClientRect();
  return Math.round(top + height / 2);
};

describe.each(['da', 'so', 'uk', 'ar'] as const)('in %s', (language) => {
  test('it stands over the presses, which keep to one row with the way on, and the field is in sight', async () => {
    await setLanguage(language);
    changeSession({ trouble: 'full' });
    sitDown('discussing', fullMeeting);
    await document.fonts.ready;
    const dock = screen.getByRole('contentinfo');
    await expect.poll(() => dock.dataset['tight']).toBeDefined();
    const presses = [...dock.children].filter((one) => one.matches('.btn, .menu, .pausing, .undo'));
    const [first, ...others] = presses.map(middleOf);
    for (const other of others) expect(Math.abs(other - (first ?? 0))).toBeLessThan(4);
    const told = within(dock).getByRole('alert');
    expect(told.getBoundingClientRect().bottom).toBeLessThan(presses[0]?.getBoundingClientRect().top ?? 0);
    expect(dock.getBoundingClientRect().height).toBeLessThan(640 / 4);
    const field = document.querySelector('.catch input')?.getBoundingClientRect();
    expect(field?.bottom).toBeLessThanOrEqual(dock.getBoundingClientRect().top);
  });
});

test('it is met before the presses, as it stands', () => {
  changeSession({ trouble: 'full' });
  sitDown('discussing', fullMeeting);
  const dock = screen.getByRole('contentinfo');
  const [first] = within(dock).getAllByRole('button');
  expect(within(dock).getByRole('alert')).toContainElement(first ?? null);
});
