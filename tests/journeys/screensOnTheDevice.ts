// Puts a meeting for every screen on the device, and opens one of them.
import type { Locator, Page } from 'playwright';
import { home } from '../../src/locales/da/home.ts';
import { meetingFile } from '../support/seed.ts';
import { firstStart, takeInFile } from './atTheLaptop.ts';
import { everyScreen, type ScreenCase } from './everyScreen.ts';

export async function screensOnTheDevice(page: Page): Promise<readonly ScreenCase[]> {
  const cases = everyScreen();
  await firstStart(page);
  for (const { facts, phase } of cases) await takeInFile(page, await meetingFile(facts, phase));
  return cases;
}

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 }).first();
export const dock = (page: Page): Locator => page.getByRole('contentinfo');

export async function openScreen(page: Page, { facts, screen }: ScreenCase): Promise<void> {
  await page.evaluate((id) => (location.hash = `#/m/${id}`), facts.id);
  await page
    .getByRole('heading', { level: 1, name: home.title })
    .waitFor({ state: 'hidden' })
    .catch(() => Promise.reject(new Error(`${screen} did not open`)));
  await heading(page).waitFor({ state: 'attached' });
}
