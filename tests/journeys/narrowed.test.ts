// A window that is made narrow in the middle of a talk: lines that are out of sight keep nothing of how wide they were.
import { discussion } from '../../src/locales/da/discussion.ts';
import { factsIn } from '../cast.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { painted } from '../proof/painted.ts';
import { asUsual, readAs } from '../proof/readAs.ts';
import { meetingFile } from '../support/seed.ts';
import { firstStart, openMeetingOf, takeInFile } from './atTheLaptop.ts';
import { expect, test } from './fixtures.ts';
import { saidAndNoted } from './saidAndNoted.ts';

test('the talk fits a window of 320 points after it was read in a wide one', async ({ page }) => {
  await firstStart(page);
  await takeInFile(page, await meetingFile(factsIn('discussing', { ...fullMeeting, ...saidAndNoted }), 'discussing'));
  await openMeetingOf(page, 'Samira');
  const list = page.getByRole('list', { name: discussion.heard.list });
  await list.waitFor();
  const tooWide: number[] = [];
  for (let times = 0; times < 6; times += 1) {
    // Larger letters put other lines out of sight.
    for (const reading of [{ ...asUsual, text: '4' } as const, asUsual]) await readAs(page, reading);
    await page.setViewportSize({ width: 320, height: 256 });
    await painted(page);
    tooWide.push(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth));
    await page.setViewportSize({ width: 1366, height: 640 });
    await painted(page);
  }
  expect(Math.max(...tooWide)).toBe(0);
}, 120_000);
