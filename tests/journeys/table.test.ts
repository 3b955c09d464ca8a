// The window on the table beside the one that holds the meeting: two real windows, each in its own process.
import type { BrowserContext, Page } from 'playwright';
import { discussion } from '../../src/locales/da/discussion.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { table } from '../../src/locales/da/table.ts';
import { words } from '../../src/locales/da/words.ts';
import { factsIn, mette, theTopic } from '../cast.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { meetingFile } from '../support/seed.ts';
import { firstStart, openMeetingOf, saved, takeInFile, unlock } from './atTheLaptop.ts';
import { expect, test } from './fixtures.ts';

const asked = 'Hvem skal åbne brevene?';
const facts = factsIn('discussing', { ...fullMeeting, questionNow: asked });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const covered = (page: Page) => page.getByText(table.covered.how);
const nobody = (page: Page) => page.getByText(table.covered.nobody);
const topic = (page: Page) => page.getByText(theTopic);

async function inTheTalk(page: Page): Promise<void> {
  await firstStart(page);
  await takeInFile(page, await meetingFile(facts, 'discussing'));
  await openMeetingOf(page, 'Samira');
}

/** Opens the window on the table from the laptop. */
async function openTable(context: BrowserContext, laptop: Page): Promise<Page> {
  const coming = context.waitForEvent('page');
  await press(laptop, table.press.open).click();
  return coming;
}

async function showTable(laptop: Page, onTable: Page): Promise<void> {
  await press(laptop, table.press.show).click();
  await expect(topic(onTable)).toBeVisible();
}

test('it opens covered, is shown and covered from the laptop, and follows what is told', async ({ context, page }) => {
  await inTheTalk(page);
  const popup = await openTable(context, page);
  await expect(covered(popup)).toBeVisible();
  await expect(topic(popup)).toBeHidden();
  expect(new URL(popup.url()).hash).toBe(`#/m/${facts.id}/bordet`);
  expect(await popup.evaluate(() => [document.title, window.name, window.opener === null])).toEqual([
    'Step Up-møder',
    '',
    true,
  ]);

  await showTable(page, popup);
  await expect(popup.getByText(asked)).toBeVisible();
  await expect(popup.getByRole('button')).toHaveCount(0);
  await page.getByRole('button', { name: discussion.sign.toAuthority }).click();
  await expect(popup.getByText(table.sign.authority.replace('{{name}}', mette.name))).toBeVisible();

  const field = page.getByRole('textbox', { name: discussion.capture.label });
  await field.fill('Nøglen til kælderen');
  await press(page, discussion.capture.later).click();
  await expect(popup.getByText('Nøglen til kælderen')).toBeVisible();

  await page.getByRole('heading', { level: 1 }).first().focus();
  await page.keyboard.press('b');
  await expect(covered(popup)).toBeVisible();
  await expect(topic(popup)).toBeHidden();
});

test('a break, and the lock, leave not one word of the meeting on it', async ({ context, page }) => {
  await inTheTalk(page);
  const popup = await openTable(context, page);
  await showTable(page, popup);

  await page.getByRole('heading', { level: 1 }).first().focus();
  await page.keyboard.press('p');
  await expect(popup.getByRole('heading', { name: table.away.break })).toBeVisible();
  await expect(topic(popup)).toBeHidden();
  expect(await popup.locator('body').innerText()).not.toContain('Samira');
  await press(page, discussion.onBreak.back).click();
  await expect(topic(popup)).toBeVisible();

  await saved(page);
  await press(page, shell.lock).click();
  await expect(nobody(popup)).toBeVisible();
  await expect(topic(popup)).toBeHidden();
  await unlock(page);
  await expect(covered(popup)).toBeVisible();
  await showTable(page, popup);

  await page.getByRole('link', { name: shell.allMeetings }).click();
  await expect(nobody(popup)).toBeVisible();
});

test('it survives its own reload as the laptop says, and the laptop notices when it is closed', async ({
  context,
  page,
}) => {
  await inTheTalk(page);
  const popup = await openTable(context, page);
  await expect(covered(popup)).toBeVisible();
  await popup.reload();
  await expect(covered(popup)).toBeVisible();
  await showTable(page, popup);
  await popup.reload();
  await expect(topic(popup)).toBeVisible();
  await expect(press(page, table.press.cover)).toBeVisible();

  await popup.close();
  await expect(press(page, table.press.open)).toBeVisible();
  const another = await openTable(context, page);
  await expect(covered(another)).toBeVisible();
});

test('it survives the crash of the window that holds the meeting, covers itself and follows again', async ({
  context,
  page,
}) => {
  await inTheTalk(page);
  const popup = await openTable(context, page);
  await showTable(page, popup);
  await saved(page);

  const crashed = page.waitForEvent('crash');
  const devtools = await context.newCDPSession(page);
  // The answer never comes: the page is gone.
  void devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  await expect(nobody(popup)).toBeVisible();
  await expect(topic(popup)).toBeHidden();

  await page.close();
  const again = await context.newPage();
  await again.goto('./');
  await unlock(again);
  await openMeetingOf(again, 'Samira');
  await expect(covered(popup)).toBeVisible();
  await showTable(again, popup);

  await again.close();
  await expect(nobody(popup)).toBeVisible();
});

test('a blocked window is said in one sentence, and this screen shows the table instead', async ({ page }) => {
  await page.addInitScript(() => (window.open = () => null));
  await inTheTalk(page);
  await press(page, table.press.open).click();
  await expect(page.getByText(table.awaited)).toBeVisible();
  await press(page, table.press.here).last().click();
  await expect(page.getByText(table.agreed)).toBeVisible();
  await expect(page.getByText(shell.onlyForYou)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByText(shell.onlyForYou)).toBeVisible();
  await expect(page.getByText(table.awaited)).toBeHidden();
});

test('with one screen B turns the whole of it to the table and back', async ({ page }) => {
  await inTheTalk(page);
  const field = page.getByRole('textbox', { name: discussion.capture.label });
  await field.fill('Brev nummer to');
  await page.getByRole('heading', { level: 1 }).first().focus();
  await page.keyboard.press('b');
  await expect(press(page, table.press.back)).toBeVisible();
  await expect(field).toBeHidden();
  await expect(page.getByText(words.supportNeed.readAloud)).toBeHidden();
  await page.keyboard.press('b');
  await expect(field).toHaveValue('Brev nummer to');
});

test('it asks for no passphrase and opens no database', async ({ page }) => {
  await page.goto('./#/m/somewhere/bordet');
  await expect(nobody(page)).toBeVisible();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});
