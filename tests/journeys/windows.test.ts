// The same meeting in several windows of one browser: one writes, the others read along, and nothing said is lost on the
// way from one to another.
import type { Page } from 'playwright';
import { inject } from 'vitest';
import { discussion } from '../../src/locales/da/discussion.ts';
import { everything } from '../../src/locales/da/everything.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { trouble } from '../../src/locales/da/trouble.ts';
import { windows } from '../../src/locales/da/windows.ts';
import { heavyMeeting } from '../bench/heavyMeeting.ts';
import { meetingFile } from '../support/seed.ts';
import { hammer } from '../torture/hammer.ts';
import { firstStart, openMeetingOf, saved, takeInFile, unlock } from './atTheLaptop.ts';
import { axeFindings, expect, test } from './fixtures.ts';

const capture = (page: Page) => page.getByLabel(discussion.capture.label);
const writeHere = (page: Page) => page.getByRole('button', { name: windows.writeHere });
const reads = (page: Page, how: keyof typeof windows.writer) =>
  expect(page.getByText(windows.writer[how])).toBeVisible();

const say = async (page: Page, text: string) => {
  await capture(page).fill(text);
  await page.getByRole('button', { name: discussion.capture.said, exact: true }).click();
  await saved(page);
};

async function inTheTalk(page: Page): Promise<void> {
  await firstStart(page);
  await takeInFile(page, await meetingFile(heavyMeeting(2_500), 'discussing'));
  await openMeetingOf(page, 'Karsten');
  await expect(capture(page)).toBeVisible();
}

/** The same meeting once more, in a window of its own. */
async function alsoHere(first: Page): Promise<Page> {
  const second = await first.context().newPage();
  await second.goto(first.url());
  await unlock(second);
  await writeHere(second).waitFor();
  return second;
}

test('a second window reads along, takes the meeting over with what is being typed, and gives it back', async ({
  page,
}) => {
  await inTheTalk(page);
  const second = await alsoHere(page);
  await reads(second, 'elsewhere');
  await expect(second.getByRole('button', { name: everything.takeBack })).toHaveCount(0);
  expect(await axeFindings(second)).toEqual([]);

  await say(page, 'Jeg åbner brevene om onsdagen');
  await expect(second.getByText('Jeg åbner brevene om onsdagen', { exact: true })).toBeVisible();

  await capture(page).pressSequentially('Halvt sagt');
  await writeHere(second).click();
  await expect(capture(second)).toHaveValue('Halvt sagt');
  await reads(page, 'moved');
  await expect(capture(page)).toHaveCount(0);

  await say(second, 'Sagt i det andet vindue');
  await expect(page.getByText('Sagt i det andet vindue', { exact: true })).toBeVisible();
  await writeHere(page).click();
  await expect(capture(page)).toBeVisible();
  await reads(second, 'moved');
  await say(page, 'Og tilbage igen');
  await expect(second.getByText('Og tilbage igen', { exact: true })).toBeVisible();
});

test('a break covers the window that reads along', async ({ page }) => {
  await inTheTalk(page);
  const second = await alsoHere(page);
  const words = second.getByRole('heading', { name: everything.title });
  await expect(words).toBeVisible();
  await page.getByRole('button', { name: discussion.away.pause, exact: true }).click();
  await expect(second.getByRole('heading', { name: windows.covered })).toBeVisible();
  await expect(words).toBeHidden();
  expect(await axeFindings(second)).toEqual([]);
  await page.getByRole('button', { name: discussion.onBreak.back }).click();
  await expect(words).toBeVisible();
});

test('a window that hangs loses the meeting, and nothing that was said', async ({ page }) => {
  await inTheTalk(page);
  const second = await alsoHere(page);
  await reads(second, 'elsewhere');
  await say(page, 'Før vinduet hang');
  await capture(page).fill('Endnu ikke sagt');
  const hanging = page.evaluate(() => {
    const until = Date.now() + 5_000;
    while (Date.now() < until);
  });
  await writeHere(second).click();
  await expect(capture(second)).toBeVisible();
  await say(second, 'Sagt imens');
  await hanging;
  // It comes back, and writes nothing over what was said meanwhile.
  await expect(page.getByText('Sagt imens', { exact: true })).toBeVisible();
  await expect(page.getByText(windows.unsaved)).toBeVisible();
  await expect(capture(page)).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: trouble.saveFile }).click();
  expect((await download).suggestedFilename()).toBe('step-up.stepup');
  await expect(page.getByText(windows.fileSaved)).toBeVisible();
  await say(second, 'Og bagefter');
  await second.reload();
  await unlock(second);
  for (const said of ['Før vinduet hang', 'Sagt imens', 'Og bagefter']) {
    await expect(second.getByText(said, { exact: true })).toBeVisible();
  }
});

test('when the window that writes crashes, the other says so and goes on', async ({ page }) => {
  await inTheTalk(page);
  await say(page, 'Det sidste før styrtet');
  const second = await alsoHere(page);
  await reads(second, 'elsewhere');
  const session = await page.context().newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await reads(second, 'nobody');
  await writeHere(second).click();
  await expect(capture(second)).toBeVisible();
  await expect(second.getByText('Det sidste før styrtet', { exact: true })).toBeVisible();
});

test('leaving and coming back at once does not find the meeting held by itself', async ({ page }) => {
  await inTheTalk(page);
  await capture(page).fill('Skrevet lige før');
  await page.getByRole('link', { name: shell.allMeetings }).click();
  await page.goBack();
  await expect(capture(page)).toHaveValue('Skrevet lige før');
});

test('two windows that hammer one meeting: all that was saved is there, and each revision has one writer', async () => {
  const { acknowledged, lost, twice, moves, written } = await hammer({
    seconds: 15,
    seed: 3,
    baseURL: inject('baseURL'),
  });
  expect(lost).toEqual([]);
  expect(twice).toEqual([]);
  expect(acknowledged).toBeGreaterThan(3);
  expect(moves).toBeGreaterThan(0);
  expect(written).toBeGreaterThan(acknowledged);
}, 120_000);
