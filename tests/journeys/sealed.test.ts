// What lies on the disk after a meeting, looked at from outside the browser: every file of the profile's storage.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import scenario from '../scenarios/scenario-1.json';
import { discussion } from '../../src/locales/da/discussion.ts';
import { heavyMeeting } from '../bench/heavyMeeting.ts';
import { meetingFile } from '../support/seed.ts';
import { startKillable } from '../torture/killableBrowser.ts';
import { firstStart, openMeetingOf, saved, takeInFile } from './atTheLaptop.ts';
import { expect, test } from './fixtures.ts';

const told = [
  scenario.topic.citizenWords,
  scenario.preparation.goodLife,
  ...scenario.preparation.worries,
  ...scenario.agreements.map(({ what }) => what),
  ...scenario.timeline.flatMap(({ text }) => text ?? []),
];
/** The app's own files are kept beside the meetings: a word that stands in them proves nothing. */
const appItself = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((one) => /\.(js|html|css)$/.test(one.name))
  .map((one) => readFileSync(join(one.parentPath, one.name), 'utf8'))
  .join(' ');
/** The longest twenty words that people say in the scenario and the app does not. */
const words = [...new Set(told.join(' ').match(/\p{L}{7,}/gu))]
  .filter((word) => !appItself.includes(word))
  .toSorted((one, other) => other.length - one.length)
  .slice(0, 20);

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

test('nothing that was said can be read in the files of the browser', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'step-up-sealed-'));
  const browser = await startKillable(profile);
  const { page } = browser;
  try {
    await firstStart(page, inject('baseURL'));
    await takeInFile(page, await meetingFile(heavyMeeting(2_500), 'discussing'));
    await openMeetingOf(page, 'Karsten');
    for (const text of told) {
      await page.getByLabel(discussion.capture.label).fill(text);
      await page.getByRole('button', { name: discussion.capture.said, exact: true }).click();
      await saved(page);
    }
    // The search has teeth: one word that the page itself leaves in plain text is found.
    await page.evaluate(
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
    await browser.kill();
    expect(words).toHaveLength(20);
    expect(readable(profile, ['kontrolordet'])).toEqual(['kontrolordet']);
    expect(readable(profile, words)).toEqual([]);
  } finally {
    await browser.kill().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}, 120_000);
