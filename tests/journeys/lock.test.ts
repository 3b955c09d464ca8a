// The lock, in real windows: the quick cover over all of them, the lock by the clock, and coming back to the same place.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { calls } from '../../src/locales/da/calls.ts';
import { discussion } from '../../src/locales/da/discussion.ts';
import { home } from '../../src/locales/da/home.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { start } from '../../src/locales/da/start.ts';
import { table } from '../../src/locales/da/table.ts';
import { trouble } from '../../src/locales/da/trouble.ts';
import { agreed, factsIn, theTopic } from '../cast.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { meetingFile } from '../support/seed.ts';
import { firstStart, openMeetingOf, ownPassphrase, saved, takeInFile, unlock } from './atTheLaptop.ts';
import { axeFindings, expect, test } from './fixtures.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const curtain = (page: Page) => page.getByRole('dialog', { name: shell.cover.title });
const topic = (page: Page) => page.getByText(theTopic).first();
const locked = (page: Page) => page.getByLabel(start.passphrase);
const field = (page: Page) => page.getByRole('textbox', { name: discussion.capture.label });
const soon = (page: Page) => page.getByRole('status').filter({ hasText: shell.cover.soon });

async function shiftThreeTimes(page: Page): Promise<void> {
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
}

async function inTheTalk(page: Page): Promise<void> {
  await firstStart(page);
  await takeInFile(page, await meetingFile(factsIn('discussing', fullMeeting), 'discussing'));
  await openMeetingOf(page, 'Samira');
}

async function openTable(context: BrowserContext, laptop: Page): Promise<Page> {
  const coming = context.waitForEvent('page');
  await press(laptop, table.press.open).click();
  const onTable = await coming;
  await press(laptop, table.press.show).click();
  await expect(topic(onTable)).toBeVisible();
  return onTable;
}

async function secondWindow(context: BrowserContext): Promise<Page> {
  const other = await context.newPage();
  await other.goto('./');
  await unlock(other);
  await expect(other.getByRole('heading', { name: home.title })).toBeVisible();
  return other;
}

test('Shift three times covers every window and the table, in a field too, and shows it all again as it was', async ({
  context,
  page,
}) => {
  await inTheTalk(page);
  const onTable = await openTable(context, page);
  const other = await secondWindow(context);
  await page.bringToFront();
  await field(page).fill('Brevet ligger');
  await shiftThreeTimes(page);
  await expect(curtain(page)).toBeVisible();
  await expect(curtain(other)).toBeVisible();
  await expect(onTable.getByText(table.covered.how)).toBeVisible();
  await expect(topic(onTable)).toBeHidden();
  expect(await axeFindings(page)).toEqual([]);

  // Neither a key meant for the field nor Esc shows anything.
  for (const key of ['Enter', 'Space', 'Escape', 'Escape', 'p']) await page.keyboard.press(key);
  await expect(curtain(page)).toBeVisible();

  await press(other, shell.cover.show).click();
  for (const one of [page, other]) await expect(curtain(one)).toBeHidden();
  await expect(topic(onTable)).toBeVisible();
  await page.bringToFront();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(' her');
  await expect(field(page)).toHaveValue('Brevet ligger her');
  expect(await page.getByRole('heading', { level: 1 }).first().innerText()).toBe(discussion.title);

  // From the table as well; but only the laptop shows again.
  await onTable.bringToFront();
  await shiftThreeTimes(onTable);
  await expect(curtain(page)).toBeVisible();
  await expect(topic(onTable)).toBeHidden();
  await expect(onTable.getByRole('button', { name: shell.cover.show })).toHaveCount(0);
});

test('from the cover one press locks every window, and each comes back where it was', async ({ context, page }) => {
  await inTheTalk(page);
  const onTable = await openTable(context, page);
  const other = await secondWindow(context);
  await page.bringToFront();
  await field(page).fill('Vi ringer mandag');
  await shiftThreeTimes(page);
  await curtain(page).getByRole('button', { name: shell.lock }).click();
  for (const one of [page, other]) await expect(locked(one)).toBeVisible();
  await expect(onTable.getByText(table.covered.nobody)).toBeVisible();

  await unlock(page);
  await expect(page.getByRole('heading', { level: 1, name: discussion.title })).toBeFocused();
  await expect(field(page)).toHaveValue('Vi ringer mandag');
  await expect(locked(other)).toBeVisible();
});

test('what was chosen in a window of the talk, and typed in a round of calls, is there after the lock', async ({
  page,
}) => {
  await inTheTalk(page);
  const open = async () => {
    await field(page).focus();
    await page.keyboard.press('Alt+Digit4');
  };
  const way = (number: number) => page.getByLabel(discussion.form.option.replace('{{number}}', `${number}`));
  await open();
  await press(page, discussion.form.anotherOption).click();
  for (const number of [1, 2, 3]) await way(number).fill(`Vej ${number}`);
  await page.keyboard.press('Escape');
  await press(page, shell.lock).click();
  await unlock(page);
  await open();
  await expect(way(3)).toHaveValue('Vej 3');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: shell.allMeetings }).click();
  await takeInFile(page, await meetingFile(factsIn('closed', { id: 'before', agreements: [agreed()] }), 'closed'));
  await page.evaluate(() => (location.hash = '#/ringerunde'));
  const said = page.getByRole('textbox', { name: calls.words.replace('{{name}}', 'Lise') });
  await said.fill('Hun er på ferie');
  await press(page, shell.lock).click();
  await unlock(page);
  await expect(said).toHaveValue('Hun er på ferie');
});

test('the keys of one press switched off leave Shift to writing', async ({ page }) => {
  await inTheTalk(page);
  await page.getByRole('heading', { level: 1 }).first().focus();
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: discussion.keys.on }).uncheck();
  await page.keyboard.press('Escape');
  await shiftThreeTimes(page);
  await expect(curtain(page)).toBeHidden();
  await expect(topic(page)).toBeVisible();
});

test('after ten minutes with nobody here it has locked itself, with a word before, and the form is as it was left', async ({
  context,
  page,
}) => {
  await context.clock.install();
  await firstStart(page);
  const other = await secondWindow(context);
  await page.bringToFront();
  await press(page, home.newMeeting).click();
  await page.getByLabel(home.new.citizen).fill('Karim');

  await context.clock.fastForward('09:10');
  await expect(soon(page)).toBeVisible();
  await expect(page.locator('.locksoon')).toBeVisible();
  // A hand on the mouse in one window is a hand on them all.
  await page.mouse.move(200, 200);
  for (const one of [page, other]) await expect(soon(one)).toHaveCount(0);
  await context.clock.fastForward('08:00');
  await expect(soon(page)).toHaveCount(0);

  await context.clock.fastForward('02:30');
  for (const one of [page, other]) await expect(locked(one)).toBeVisible();
  await unlock(page);
  await expect(page.getByLabel(home.new.citizen)).toHaveValue('Karim');
});

test('while people sit together it waits forty-five minutes, in every window, and loses nothing', async ({
  context,
  page,
}) => {
  await context.clock.install();
  await inTheTalk(page);
  const other = await secondWindow(context);
  await page.bringToFront();
  await field(page).fill('Halvt skrevet');
  await saved(page);
  await context.clock.fastForward('30:00');
  await expect(topic(page)).toBeVisible();
  await expect(locked(other)).toBeHidden();
  await expect(soon(other)).toHaveCount(0);

  await context.clock.fastForward('16:00');
  for (const one of [page, other]) await expect(locked(one)).toBeVisible();
  await unlock(page);
  await expect(page.getByRole('heading', { level: 1, name: discussion.title })).toBeFocused();
  await expect(field(page)).toHaveValue('Halvt skrevet');
});

test('what the disk did not take is not thrown away by the lock: it waits covered for the passphrase, or for a file', async ({
  page,
}) => {
  await inTheTalk(page);
  await saved(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await field(page).fill('Kun i dette vindue');
  await expect(page.getByText(shell.notSaved, { exact: true })).toBeVisible();
  const waits = page.getByRole('dialog', { name: shell.cover.unsaved });
  await press(page, shell.lock).click();
  await expect(waits).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  const words = waits.getByLabel(shell.cover.passphrase);
  await words.fill('en helt anden sætning');
  await press(page, shell.cover.showUnsaved).click();
  await expect(waits.getByText(trouble.code.wrongKey)).toBeVisible();
  await expect(waits).toBeVisible();
  await words.fill(ownPassphrase);
  await press(page, shell.cover.showUnsaved).click();
  await expect(waits).toBeHidden();
  await expect(field(page)).toHaveValue('Kun i dette vindue');

  await press(page, shell.lock).click();
  const coming = page.waitForEvent('download');
  await waits.getByRole('button', { name: shell.cover.saveFile }).click();
  const file = readFileSync(await (await coming).path());
  await press(page, shell.cover.lockAfterFile).click();
  await unlock(page);
  await expect(page.getByRole('heading', { level: 1, name: discussion.title })).toBeVisible();
  await expect(field(page)).toHaveValue('');

  await page.getByRole('link', { name: shell.allMeetings }).click();
  await takeInFile(page, file, ownPassphrase);
  await openMeetingOf(page, 'Samira');
  await expect(field(page)).toHaveValue('Kun i dette vindue');
});
