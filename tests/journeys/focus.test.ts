// On every way between phases the focus goes to the heading of the new screen: by mouse, by keyboard, and back.
import type { Page } from 'playwright';
import { discussion } from '../../src/locales/da/discussion.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { factsIn } from '../cast.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { meetingFile } from '../support/seed.ts';
import { firstStart, openMeetingOf, takeInFile } from './atTheLaptop.ts';
import { expect, test } from './fixtures.ts';

/** The ways out of the talk, and what leads back; the window that asks about a stop is closed by Escape. */
const ways = [
  [discussion.away.pause, discussion.onBreak.back],
  [discussion.away.privateTime, discussion.privateTime.goOn],
  [discussion.away.stop, null],
] as const;

/** The words of what has the focus when they are those of the heading; else what it is. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const now = document.activeElement;
    return now?.tagName === 'H1' ? 'heading' : `${now?.tagName} ${now?.textContent?.slice(0, 40) ?? ''}`;
  });

test('the focus stands on the heading after every change of phase', async ({ page }) => {
  await firstStart(page);
  await takeInFile(page, await meetingFile(factsIn('discussing', fullMeeting), 'discussing'));
  await openMeetingOf(page, 'Samira');
  await page.getByRole('heading', { level: 1, name: discussion.title }).waitFor();

  const { topic, people, talk, agreements } = shell.step;
  const step = (name: string) => page.getByRole('navigation', { name: shell.steps }).getByRole('link', { name });
  for (const hands of ['mouse', 'keyboard'] as const) {
    for (const [away, back] of ways) {
      const press = page.getByRole('contentinfo').getByRole('button', { name: away, exact: true });
      if (hands === 'mouse') await press.click();
      else await press.press('Enter');
      await expect.poll(() => focused(page), `${hands}, ${away}`).not.toMatch(/^BODY/u);
      if (back === null) await page.keyboard.press('Escape');
      else await page.getByRole('button', { name: back, exact: true }).press('Enter');
      await page.getByRole('heading', { level: 1, name: discussion.title }).waitFor();
      await expect.poll(() => focused(page), `${hands}, back from ${away}`).not.toMatch(/^BODY/u);
    }
    for (const name of [agreements, talk, ...(hands === 'keyboard' ? [people, topic] : [])]) {
      if (hands === 'mouse') await step(name).click();
      else await step(name).press('Enter');
      await expect(step(name)).toHaveAttribute('aria-current', 'step');
      await expect.poll(() => focused(page), `${hands}, ${name}`).toBe('heading');
    }
  }
});
