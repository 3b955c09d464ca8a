// A talk with a long record behind it, and the time from a key to its paint.
import type { Page } from 'playwright';
import { discussion } from '../../src/locales/da/discussion.ts';
import { firstStart, openMeetingOf, takeInFile } from '../journeys/atTheLaptop.ts';
import { meetingFile } from '../support/seed.ts';
import { longTalk } from './longTalk.ts';

const capture = (page: Page) => page.getByLabel(discussion.capture.label);

/** `entries` is how many things have been noted before. */
export async function openTheTalk(page: Page, entries: number): Promise<void> {
  await firstStart(page);
  await takeInFile(page, await meetingFile(longTalk(entries), 'discussing'));
  await openMeetingOf(page, 'Samira');
  await capture(page).click();
}

/** Milliseconds from the key event to the frame after it. */
async function press(page: Page, key: string): Promise<number> {
  const listening = await page.evaluateHandle(() => ({
    painted: new Promise<number>((resolve) => {
      addEventListener(
        'keydown',
        (event) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - event.timeStamp))),
        { once: true, capture: true },
      );
    }),
  }));
  await page.keyboard.press(key);
  const painted = await listening.evaluate(({ painted: time }) => time);
  await listening.dispose();
  return painted;
}

/** A fast typist's pace. */
const betweenKeys = 100;

export async function measureTaps(page: Page): Promise<{ typing: readonly number[]; saying: readonly number[] }> {
  const typing: number[] = [];
  const saying: number[] = [];
  for (let line = 0; line < 20; line += 1) {
    for (const letter of 'brev ') {
      typing.push(await press(page, letter === ' ' ? 'Space' : letter));
      await page.waitForTimeout(betweenKeys);
    }
    saying.push(await press(page, 'Enter'));
    await page.waitForTimeout(betweenKeys);
  }
  return { typing, saying };
}
