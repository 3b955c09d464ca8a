// The restore drill: a copy is made, read back, and brought to a computer that has nothing; and what it changed is taken back.
import type { BrowserContext, Page } from 'playwright';
import { inject } from 'vitest';
import { backup } from '../../src/locales/da/backup.ts';
import { home } from '../../src/locales/da/home.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { aMeeting } from '../cast.ts';
import { meetingFile } from '../support/seed.ts';
import { firstStart, ownPassphrase, takeInFile, unlock } from './atTheLaptop.ts';
import { expect, test } from './fixtures.ts';
import { screenFaults } from './screenFaults.ts';

/** The browser's own chooser is no page: a real file in the browser's private folder stands for the one on the drive. */
const choosesPlace = (context: BrowserContext) =>
  context.addInitScript(() => {
    const pick = async () => (await navigator.storage.getDirectory()).getFileHandle('outside.stepup', { create: true });
    Object.assign(window, { showSaveFilePicker: pick });
  });
const cannotChoosePlace = (context: BrowserContext) =>
  context.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });

const theFile = async (page: Page): Promise<Buffer> => {
  const bytes = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle('outside.stepup')).getFile();
    return [...new Uint8Array(await file.arrayBuffer())];
  });
  return Buffer.from(bytes);
};
const asFile = (buffer: Buffer) => ({ name: 'step-up-kopi.stepup', mimeType: 'application/octet-stream', buffer });

const one = (text: string, count: number) => text.replace('{{count}}', String(count));
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function choose(page: Page, button: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await press(page, button);
  await (await chooser).setFiles(asFile(buffer));
}

async function lookInto(page: Page, buffer: Buffer, words: string): Promise<void> {
  await choose(page, backup.restore.press, buffer);
  await page.getByLabel(backup.restore.typed).fill(words);
  await press(page, backup.restore.open);
}

async function makeCopy(page: Page): Promise<Buffer> {
  await page.getByRole('link', { name: home.toCopy }).click();
  await press(page, backup.make.press);
  await expect(page.getByRole('heading', { name: backup.make.checked })).toBeVisible();
  return theFile(page);
}

const twoMeetings = async (page: Page): Promise<void> => {
  for (const id of ['first', 'second']) await takeInFile(page, await meetingFile(aMeeting({ id }), 'choosingTopic'));
};
const onTheList = (page: Page) => page.getByRole('main').getByText(/Samira/);

test('a copy brings all meetings, the passphrase and the key on paper to a new computer', async ({ page, context }) => {
  await choosesPlace(context);
  const key = await firstStart(page);
  await twoMeetings(page);
  const copy = await makeCopy(page);
  await expect(page.getByText(one(backup.make.checkedWhat_other, 2))).toBeVisible();
  expect(copy.toString('latin1')).not.toMatch(/Samira|2026-/);

  const other = await context.browser()?.newContext({ baseURL: inject('baseURL'), locale: 'da-DK' });
  if (!other) throw new Error('There is no browser.');
  const laptop = await other.newPage();
  await laptop.goto('./');
  await laptop.getByRole('link', { name: backup.restore.anew }).click();
  await choose(laptop, backup.restore.press, copy);
  await laptop.getByLabel(backup.restore.typed).fill('en helt anden sætning');
  await press(laptop, backup.restore.open);
  await expect(laptop.getByText(backup.restore.wrongKey)).toBeVisible();
  await laptop.getByLabel(backup.restore.typed).fill(key.toLowerCase());
  await press(laptop, backup.restore.open);
  await expect(laptop.getByRole('heading', { name: one(backup.preview.group.new_other, 2) })).toBeVisible();
  await press(laptop, one(backup.preview.take_other, 2));
  await expect(laptop.getByRole('heading', { name: home.title })).toBeVisible();
  await expect(onTheList(laptop).first()).toBeVisible();
  await laptop.reload();
  await unlock(laptop, ownPassphrase);
  await expect(onTheList(laptop).first()).toBeVisible();
  await other.close();
}, 180_000);

test('a copy is shown before it changes anything, and taken back afterwards', async ({ page, context }) => {
  await choosesPlace(context);
  await firstStart(page);
  await twoMeetings(page);
  const copy = await makeCopy(page);
  await press(page, backup.restore.press);
  await lookInto(page, copy, ownPassphrase);
  await expect(page.getByText(backup.preview.nothing)).toBeVisible();

  const other = await context.browser()?.newContext({ baseURL: inject('baseURL'), locale: 'da-DK' });
  if (!other) throw new Error('There is no browser.');
  const colleague = await other.newPage();
  await firstStart(colleague);
  await colleague.goto('./#/kopi');
  await press(colleague, backup.restore.press);
  await lookInto(colleague, copy, ownPassphrase);
  await press(colleague, one(backup.preview.take_other, 2));
  await expect(colleague.getByText(one(backup.taken.what_other, 2))).toBeVisible();
  await colleague.getByRole('link', { name: backup.taken.toList }).click();
  await expect(onTheList(colleague).first()).toBeVisible();
  await colleague.getByRole('link', { name: home.toCopy }).click();
  await press(colleague, backup.last.press);
  await press(colleague, backup.last.yes);
  await expect(colleague.getByRole('heading', { name: backup.last.undone })).toBeVisible();
  await press(colleague, shell.allMeetings);
  await expect(colleague.getByText(home.empty)).toBeVisible();
  await other.close();
}, 180_000);

test('a copy that is downloaded counts when it was picked again and read through', async ({ page, context }) => {
  await cannotChoosePlace(context);
  await firstStart(page);
  await page.getByRole('link', { name: home.toCopy }).click();
  const download = page.waitForEvent('download');
  await press(page, backup.make.press);
  const { path, name } = { path: await (await download).path(), name: (await download).suggestedFilename() };
  expect(name).toBe('step-up-kopi.stepup');
  await expect(page.getByRole('heading', { name: backup.make.handedOver })).toBeVisible();
  await choose(page, backup.make.pick, Buffer.from('something else'));
  await expect(page.getByText(backup.make.notGood)).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await press(page, backup.make.pick);
  await (await chooser).setFiles(path);
  await expect(page.getByRole('heading', { name: backup.make.checked })).toBeVisible();
}, 120_000);

test('the screens of copies are clean in axe and fit a small window', async ({ page, context }) => {
  await choosesPlace(context);
  const faults: string[] = [];
  await page.goto('./#/kopi');
  await page.getByRole('heading', { name: backup.restore.anew }).waitFor();
  faults.push(...(await screenFaults(page, 'a new computer')));
  await firstStart(page);
  await twoMeetings(page);
  const copy = await makeCopy(page);
  faults.push(...(await screenFaults(page, 'copies')));
  await press(page, backup.restore.press);
  await lookInto(page, copy, ownPassphrase);
  await page.getByRole('heading', { name: backup.preview.title }).waitFor();
  faults.push(...(await screenFaults(page, 'what is in a copy')));
  expect(faults).toEqual([]);
}, 180_000);
