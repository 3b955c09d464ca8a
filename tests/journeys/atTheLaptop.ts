// What a worker does before and between meetings: first start, unlock, open a file, open a meeting. By roles and names.
import type { Page } from 'playwright';
import { expect } from '../rehearsal/expect.ts';
import { home } from '../../src/locales/da/home.ts';
import { security } from '../../src/locales/da/security.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { start } from '../../src/locales/da/start.ts';
import { passphrase as filePassphrase } from '../support/seed.ts';

export const ownPassphrase = 'gul kasse under trappen';

/** Reads the two cards that come before the passphrase. */
export async function pastTheCards(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: start.welcome }).waitFor();
  await page.getByRole('button', { name: start.goOn }).click();
  await page.getByRole('heading', { level: 1, name: start.where.title }).waitFor();
  await page.getByRole('button', { name: start.goOn }).click();
}

/** The first start with a passphrase of one's own. Answers the key that is on paper now. */
export async function firstStart(page: Page, address = './'): Promise<string> {
  await page.goto(address);
  await pastTheCards(page);
  await page.getByRole('button', { name: start.writeOwn }).click();
  await page.getByLabel(start.own).fill(ownPassphrase);
  await page.getByRole('button', { name: start.useOwn }).click();
  await page.getByLabel(start.againField).fill(ownPassphrase);
  await page.getByRole('button', { name: start.goOn }).click();
  const key = await copyTheKey(page);
  await readTheKeyBack(page, key);
  await page.getByRole('button', { name: start.setUp }).click();
  await expect(page.getByRole('heading', { name: home.title })).toBeVisible();
  return key;
}

/** Writes the key on the screen down, as a person does with a pen, and goes on. */
export async function copyTheKey(page: Page): Promise<string> {
  await page.getByRole('heading', { name: security.key.title }).waitFor();
  const groups = await page.getByRole('main').getByRole('listitem').locator('.group').allInnerTexts();
  await page.getByRole('button', { name: security.key.onPaper }).click();
  return groups.join('-');
}

/** Types the groups that are asked for, from the paper. */
export async function readTheKeyBack(page: Page, key: string): Promise<void> {
  await page.getByRole('heading', { name: security.readBack.title }).waitFor();
  for (const [at, group] of key.split('-').entries()) {
    const asked = page.getByLabel(security.readBack.group.replace('{{number}}', String(at + 1)), { exact: true });
    if (await asked.isVisible()) await asked.fill(group.toLowerCase());
  }
}

export async function unlock(page: Page, words = ownPassphrase): Promise<void> {
  const field = page.getByLabel(start.passphrase);
  const again = page.getByRole('button', { name: start.lookAgain });
  // A slow disk may not answer in time; then the screen says so, and a person looks again.
  for (let looks = 0; looks < 5; looks += 1) {
    await field.or(again).first().waitFor();
    if (await field.isVisible()) break;
    await again.click();
    await page.getByText(start.wait).waitFor({ state: 'hidden' });
  }
  await field.fill(words);
  await page.getByRole('button', { name: start.unlock, exact: true }).click();
}

/** Opens a meeting from a file, as a worker would after trouble with the disk. */
export async function takeInFile(page: Page, buffer: Buffer, words = filePassphrase): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: home.openFile }).click();
  await (await chooser).setFiles({ name: 'step-up.stepup', mimeType: 'application/octet-stream', buffer });
  await page.getByLabel(home.file.passphrase).fill(words);
  await page.getByRole('button', { name: home.file.open }).click();
  await expect(page.getByText(home.file.takenIn).or(page.getByText(home.file.replaced))).toBeVisible();
}

/** From the list into the meeting of the one with this first name. */
export async function openMeetingOf(page: Page, name: string): Promise<void> {
  const next = page.getByRole('article').filter({ hasText: name }).getByRole('button', { name: home.goToMeeting });
  const row = page.getByRole('listitem').filter({ hasText: name }).getByRole('link').first();
  await next.or(row).click();
  await expect(page.getByRole('navigation', { name: shell.steps })).toBeVisible();
}

/** Resolves when what was just told is on the disk. */
export const saved = (page: Page): Promise<void> =>
  expect(page.getByText(shell.saved, { exact: true }).first()).toBeVisible();
