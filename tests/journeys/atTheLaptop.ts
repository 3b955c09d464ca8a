// What a worker does before and between meetings: first start, unlock, open a file, open a meeting. By roles and names.
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { home } from '../../src/locales/da/home.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { start } from '../../src/locales/da/start.ts';
import { passphrase as filePassphrase } from '../support/seed.ts';

export const ownPassphrase = 'gul kasse under trappen';

export async function firstStart(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: start.writeOwn }).click();
  await page.getByLabel(start.own).fill(ownPassphrase);
  await page.getByRole('button', { name: start.useOwn }).click();
  await page.getByLabel(start.againField).fill(ownPassphrase);
  await page.getByRole('checkbox', { name: start.kept }).check();
  await page.getByRole('button', { name: start.setUp }).click();
  await expect(page.getByRole('heading', { name: home.title })).toBeVisible();
}

export async function unlock(page: Page, words = ownPassphrase): Promise<void> {
  const field = page.getByLabel(start.passphrase);
  const again = page.getByRole('button', { name: start.lookAgain });
  // A slow disk may not answer in time; then the screen says so, and a person looks again.
  for (let looks = 0; looks < 5; looks += 1) {
    await field.or(again).first().waitFor();
    if (await field.isVisible()) break;
    await again.click();
  }
  await field.fill(words);
  await page.getByRole('button', { name: start.unlock }).click();
}

/** Opens a meeting from a file, as a worker would after trouble with the disk. */
export async function takeInFile(page: Page, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: home.openFile }).click();
  await (await chooser).setFiles({ name: 'step-up.stepup', mimeType: 'application/octet-stream', buffer });
  await page.getByLabel(home.file.passphrase).fill(filePassphrase);
  await page.getByRole('button', { name: home.file.open }).click();
  await expect(page.getByText(home.file.takenIn)).toBeVisible();
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
