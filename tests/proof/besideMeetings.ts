// The screens beside a meeting: the first start, the list, calls, the course, locks, copies, deletion, practice.
import type { Page } from 'playwright';
import { calls } from '../../src/locales/da/calls.ts';
import { home } from '../../src/locales/da/home.ts';
import { practice } from '../../src/locales/da/practice.ts';
import { security } from '../../src/locales/da/security.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { start } from '../../src/locales/da/start.ts';
import { fullMeeting } from '../fullMeeting.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { factsIn } from '../cast.ts';
import { copyTheKey, firstStart, ownPassphrase, takeInFile, unlock } from '../journeys/atTheLaptop.ts';
import { meetingFile } from '../support/seed.ts';
import type { Look } from './place.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

/** From the first visit to the key that is read back; nothing is set up yet at the end. */
export async function atFirstStart(page: Page, look: Look): Promise<void> {
  const see = (screen: string, state: 'filled' | 'empty' = 'filled') =>
    look(page, { screen, state, reader: 'ordstyrer' });
  await page.goto('./');
  await heading(page, start.welcome);
  await see('first start', 'empty');
  await press(page, start.goOn);
  await heading(page, start.where.title);
  await see('where things lie', 'empty');
  await press(page, start.goOn);
  await press(page, start.writeOwn);
  await page.getByLabel(start.own).fill(ownPassphrase);
  await see('own passphrase');
  await press(page, start.useOwn);
  await heading(page, start.again);
  await see('passphrase again', 'empty');
  await page.getByLabel(start.againField).fill(ownPassphrase);
  await press(page, start.goOn);
  await heading(page, security.key.title);
  await see('key on paper');
  await copyTheKey(page);
  await press(page, start.setUp);
  await heading(page, security.readBack.title);
  await see('key read back', 'empty');
}

const addresses = [
  ['calls', '/ringerunde'],
  ['locks and keys', '/laas'],
  ['copies', '/kopi'],
  ['deletions', '/slettet'],
  ['delete all', '/slet'],
] as const;

/** The list empty and full, what can be had from there, and the locked device. */
export async function onTheDevice(page: Page, look: Look): Promise<void> {
  const see = (screen: string, state: 'filled' | 'empty' | 'dialog' | 'away' | 'refusal') =>
    look(page, { screen, state, reader: 'ordstyrer' });
  const facts = { ...factsIn('closed', fullMeeting), id: 'closedOne', courseId: 'closedOne' };
  const before: Meeting = {
    ...facts,
    id: 'closedBefore',
    plan: { ...facts.plan, date: '2026-02-10' },
    chair: { ...facts.chair, legs: facts.chair.legs.map((leg) => ({ ...leg, rating: leg.rating && 2 })) },
  };
  await firstStart(page);
  await see('list of meetings', 'empty');
  await page.evaluate(() => (location.hash = '#/ringerunde'));
  await heading(page, calls.title);
  await see('calls', 'empty');
  await page.evaluate(() => (location.hash = '#/'));
  await press(page, home.newMeeting);
  await page.getByRole('dialog').waitFor();
  await see('new meeting', 'dialog');
  await page.keyboard.press('Escape');
  for (const one of [before, facts]) await takeInFile(page, await meetingFile(one, 'closed'));
  await see('list of meetings', 'filled');
  for (const [screen, address] of [...addresses, ['course', `/forloeb/${facts.courseId}`] as const]) {
    await page.evaluate((to) => (location.hash = `#${to}`), address);
    await page.getByRole('heading', { level: 1, name: home.title }).waitFor({ state: 'hidden' });
    await page.getByText(shell.loading, { exact: true }).waitFor({ state: 'hidden' });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await see(screen, 'filled');
  }
  await page.evaluate(() => (location.hash = '#/'));
  await heading(page, home.title);
  await press(page, shell.lock);
  await heading(page, start.locked);
  await see('locked', 'away');
  await unlock(page, 'en forkert sætning her');
  await page.locator('[role="alert"]').filter({ hasText: /\S/u }).first().waitFor();
  await see('locked', 'refusal');
}

export async function inPractice(page: Page, look: Look): Promise<void> {
  await page.goto('./#/oeve');
  await page.getByRole('region', { name: shell.practice.bar }).waitFor();
  await look(page, { screen: 'practice', state: 'banner', reader: 'ordstyrer' });
  await press(page, practice.beginEmpty);
  await page.getByRole('navigation', { name: shell.steps }).waitFor();
  await look(page, { screen: 'practice, coached', state: 'banner', reader: 'ordstyrer' });
}
