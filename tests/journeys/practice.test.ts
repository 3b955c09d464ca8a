// Practice in a real browser: before the first start, on the screens of a meeting and on the table, and gone with one tap.
import type { BrowserContext, Page } from 'playwright';
import { discussion } from '../../src/locales/da/discussion.ts';
import { practice } from '../../src/locales/da/practice.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { start } from '../../src/locales/da/start.ts';
import { table } from '../../src/locales/da/table.ts';
import { firstStart } from './atTheLaptop.ts';
import { axeFindings, expect, test } from './fixtures.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const bar = (page: Page) => page.getByRole('region', { name: shell.practice.bar });
const { letters } = practice.story;

const intoTheTalk = (page: Page) =>
  page.getByRole('button', { name: `${letters.title}: ${practice.step.talk}` }).click();

const databases = async (page: Page): Promise<ReadonlySet<string>> =>
  new Set(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? '')));

async function openTable(context: BrowserContext, laptop: Page): Promise<Page> {
  const coming = context.waitForEvent('page');
  await press(laptop, table.press.open).click();
  const onTable = await coming;
  await press(laptop, table.press.show).click();
  await expect(onTable.getByText(letters.topic)).toBeVisible();
  return onTable;
}

test('before the first start one can practise, and afterwards there is nothing on the device', async ({
  context,
  page,
}) => {
  await page.addInitScript(() => {
    navigator.storage.persist = () => Promise.reject(new Error('asked to keep a practice'));
  });
  await page.goto('./#/oeve');
  await expect(bar(page)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await intoTheTalk(page);
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(discussion.title);
  await expect(page.getByText(letters.topic).first()).toBeVisible();
  await expect(bar(page)).toBeVisible();
  const field = page.getByRole('textbox', { name: discussion.capture.label });
  await field.fill('Kun en prøve');
  await expect(field).toHaveValue('Kun en prøve');
  // Nothing is kept of a practice, so nothing says that it is saved.
  await expect(page.getByText(shell.saved, { exact: true })).toBeHidden();
  expect(await databases(page)).toEqual(new Set(['step-up-practice']));

  const onTable = await openTable(context, page);
  await expect(bar(onTable)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  // The quick cover works here too; there is nothing to lock.
  await page.bringToFront();
  await press(page, shell.lock).click();
  await expect(page.getByRole('dialog', { name: shell.cover.title })).toBeVisible();
  await expect(onTable.getByText(letters.topic)).toBeHidden();
  await press(page, shell.cover.show).click();

  await press(page, shell.practice.end).click();
  await expect(page.getByText(practice.ended)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await expect(onTable.getByText(table.covered.nobody)).toBeVisible();
  expect(await databases(page)).toEqual(new Set());
  const left = await page.evaluate(async () => {
    const copies: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) copies.push(name);
    return { copies, marker: localStorage.getItem('step-up.device') };
  });
  expect(left).toEqual({ copies: [], marker: null });
  await press(page, practice.back).click();
  await expect(page.getByRole('heading', { name: start.welcome })).toBeVisible();
});

test('beside real meetings it touches none, and a practice that was not ended is gone at the next start', async ({
  page,
}) => {
  await firstStart(page);
  const real = await databases(page);
  await page.goto('./#/oeve');
  await press(page, practice.beginEmpty).click();
  await expect(bar(page)).toBeVisible();
  await expect(page.getByRole('navigation', { name: shell.steps })).toBeVisible();
  expect(await databases(page)).toEqual(new Set([...real, 'step-up-practice']));

  // As when the computer is switched off in the middle.
  await page.goto('about:blank');
  await page.goto('./');
  await expect(page.getByLabel(start.passphrase)).toBeVisible();
  await expect.poll(() => databases(page)).toEqual(real);
});

test('a second window is told that one practises already', async ({ context, page }) => {
  await page.goto('./#/oeve');
  await press(page, practice.beginEmpty).click();
  await expect(page.getByRole('navigation', { name: shell.steps })).toBeVisible();
  const other = await context.newPage();
  await other.goto('./#/oeve');
  await press(other, practice.beginEmpty).click();
  await expect(other.getByText(practice.elsewhere)).toBeVisible();
  await expect(page.getByRole('navigation', { name: shell.steps })).toBeVisible();
});

test('every sheet says that it is a practice', async ({ page }) => {
  await page.goto('./#/oeve');
  await intoTheTalk(page);
  await expect(page.getByText(letters.topic).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(bar(page)).toBeVisible();
  await expect(press(page, shell.practice.end)).toBeHidden();
});
