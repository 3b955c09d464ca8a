// What lies on the disk after a meeting, looked at from outside the browser: every file of its whole profile.
// What the browser itself may keep for a while, and how long, stands in SECURITY.md.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { inject } from 'vitest';
import { agreements } from '../../src/locales/da/agreements.ts';
import { discussion } from '../../src/locales/da/discussion.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { start } from '../../src/locales/da/start.ts';
import { wiping } from '../../src/locales/da/wiping.ts';
import { factsIn } from '../cast.ts';
import { meetingFile } from '../support/seed.ts';
import { type KillableBrowser, startKillable } from '../torture/killableBrowser.ts';
import { firstStart, openMeetingOf, ownPassphrase, saved, takeInFile, unlock } from './atTheLaptop.ts';
import { expect, test } from './fixtures.ts';

/** Fifty words that nobody has ever said, so that whoever finds one found this meeting. */
const syllables = ['vra', 'ky', 'flom', 'ste', 'ugle', 'nør', 'pib', 'hæl', 'jo', 'tvi'];
const markers = Array.from(
  { length: 50 },
  (_, at) =>
    `${syllables[at % 10] ?? ''}${syllables[Math.floor(at / 5)] ?? ''}${syllables[(at * 7 + 3) % 10] ?? ''}${at}x`,
);
const words = (from: number): string => markers.slice(from, from + 10).join(' ');
const [name = ''] = markers;

/** The words that stand readable in any file below, in the ways a browser writes text. */
function readable(folder: string, wanted: readonly string[]): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const found = files.flatMap((file) => {
    const bytes = readFileSync(join(file.parentPath, file.name));
    return wanted.filter((word) =>
      (['utf8', 'latin1', 'utf16le'] as const).some((form) => bytes.includes(Buffer.from(word, form))),
    );
  });
  return [...new Set(found)];
}

const say = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel(discussion.capture.label).fill(text);
  await page.getByRole('button', { name: discussion.capture.said, exact: true }).click();
  await saved(page);
};

/** One word that the page itself leaves in plain text: the search must find it, or it finds nothing. */
const leaveControl = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('control', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('plain').put('kontrolordet', 1);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );

test('after lock and after deletion no file of the browser holds one of fifty words, nor a way in', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'step-up-sealed-'));
  let browser: KillableBrowser = await startKillable(profile);
  let { page } = browser;
  try {
    const key = await firstStart(page, inject('baseURL'));
    const secret = [...markers, ownPassphrase, key, key.replaceAll('-', '')];
    const facts = factsIn('discussing', { questionNow: words(1) });
    const participants = facts.participants.map((one) => (one.id === facts.citizenId ? { ...one, name } : one));
    await takeInFile(page, await meetingFile({ ...facts, participants }, 'discussing'));
    await openMeetingOf(page, name);
    await say(page, words(10));
    await say(page, words(20));
    await page.getByLabel(discussion.capture.label).fill(words(30));
    await saved(page);
    await page.getByRole('button', { name: discussion.goOn }).click();
    await page.getByLabel(agreements.compose.what).fill(words(40));
    await saved(page);
    await leaveControl(page);
    await page.getByRole('button', { name: shell.lock, exact: true }).click();
    await page.getByLabel(start.passphrase, { exact: true }).waitFor();
    await browser.kill();
    expect(readable(profile, ['kontrolordet'])).toEqual(['kontrolordet']);
    expect(readable(profile, secret)).toEqual([]);

    browser = await startKillable(profile);
    ({ page } = browser);
    await page.goto(`${inject('baseURL')}#/slet/${facts.id}`);
    await unlock(page);
    await page.getByRole('button', { name: wiping.meeting.press, exact: true }).click();
    await page.getByRole('button', { name: wiping.meeting.yes, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: wiping.receipt.title }).waitFor();
    await browser.kill();
    expect(readable(profile, secret)).toEqual([]);
  } finally {
    await browser.kill().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}, 180_000);
