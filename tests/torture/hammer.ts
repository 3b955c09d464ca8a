// Two windows of one browser work on the same meeting as fast as they can, take it from each other at random moments, and
// now and then hang. What either of them had called saved is there at the end, and no revision was ever written twice.
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { discussion } from '../../src/locales/da/discussion.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { windows } from '../../src/locales/da/windows.ts';
import { heavyMeeting } from '../bench/heavyMeeting.ts';
import { firstStart, openMeetingOf, takeInFile, unlock } from '../journeys/atTheLaptop.ts';
import { chromiumLaunch } from '../support/chromium.mjs';
import { meetingFile } from '../support/seed.ts';
import { chance } from './chance.ts';

export interface Hammering {
  /** Lines that a window had called saved. */
  readonly acknowledged: number;
  readonly lost: readonly string[];
  /** Revisions on the disk. */
  readonly written: number;
  /** Revisions that were put twice with different content: two writers. */
  readonly twice: readonly number[];
  /** Times the meeting went from one window to the other. */
  readonly moves: number;
  /** Times the window that wrote hung for so long that it was taken by force. */
  readonly hangs: number;
}

interface Hammer {
  readonly seconds: number;
  readonly seed: number;
  readonly baseURL: string;
}

const patience = 2_500;
const capture = (page: Page) => page.getByLabel(discussion.capture.label);
const writeHere = (page: Page) => page.getByRole('button', { name: windows.writeHere });
const heardIn = (page: Page) => page.getByRole('list', { name: discussion.heard.list }).getByRole('paragraph');

/** Each revision of the document that reaches the disk in any window: its number and the nonce it was sealed with. */
async function watchTheDisk(context: BrowserContext): Promise<Map<number, Set<string>>> {
  const revisions = new Map<number, Set<string>>();
  await context.exposeFunction('reached', (rev: number, nonce: string) => {
    revisions.set(rev, (revisions.get(rev) ?? new Set()).add(nonce));
  });
  await context.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- it is called with the store it is asked of
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function putAndTell(value: { rev: number; iv: Uint8Array }, ...key) {
      if (this.name === 'docs') {
        const { reached } = globalThis as unknown as { reached: (rev: number, nonce: string) => void };
        this.transaction.addEventListener('complete', () => reached(value.rev, value.iv.join()));
      }
      return put.call(this, value, ...key);
    };
  });
  return revisions;
}

async function say(page: Page, line: string): Promise<void> {
  await capture(page).fill(line, { timeout: patience });
  await page.getByRole('button', { name: discussion.capture.said, exact: true }).click({ timeout: patience });
  await heardIn(page).getByText(line, { exact: true }).waitFor({ timeout: patience });
  await page.getByText(shell.saved, { exact: true }).first().waitFor({ timeout: patience });
}

const hang = (page: Page, milliseconds: number) =>
  page.evaluate((long) => {
    const until = performance.now() + long;
    while (performance.now() < until);
  }, milliseconds);

export async function hammer({ seconds, seed, baseURL }: Hammer): Promise<Hammering> {
  const next = chance(seed);
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const context = await browser.newContext({ baseURL, locale: 'da-DK', reducedMotion: 'reduce' });
    const revisions = await watchTheDisk(context);
    const first = await context.newPage();
    await firstStart(first);
    await takeInFile(first, await meetingFile(heavyMeeting(2_500), 'discussing'));
    await openMeetingOf(first, 'Karsten');
    await capture(first).waitFor();
    const second = await context.newPage();
    await second.goto(first.url());
    await unlock(second);
    await writeHere(second).waitFor();

    const acknowledged = new Set<string>();
    let [moves, hangs] = [0, 0];
    const until = Date.now() + seconds * 1_000;
    const work = async (page: Page, name: string) => {
      for (let at = 0; Date.now() < until; at += 1) {
        const roll = next();
        const line = `linje ${name}.${at}`;
        if (await writeHere(page).isVisible()) {
          if (roll < 0.4) await pause(20 + next() * 200);
          else if (
            await writeHere(page)
              .click({ timeout: patience })
              .then(
                () => true,
                () => false,
              )
          )
            moves += 1;
        } else if (!(await capture(page).isVisible())) {
          await pause(50);
        } else if (roll < 0.02) {
          hangs += 1;
          await hang(page, 4_500);
        } else {
          // Said just when the pen is taken away, it is not called saved.
          await say(page, line).then(
            () => acknowledged.add(line),
            () => undefined,
          );
        }
      }
    };
    await Promise.all([work(first, 'a'), work(second, 'b')]);
    await pause(6_000);
    await first.close();
    await second.close();

    const later = await context.newPage();
    await later.goto('./');
    await unlock(later);
    await openMeetingOf(later, 'Karsten');
    const before = later.getByRole('button', { name: /før det$/ });
    if (await before.isVisible()) await before.click();
    const heard = new Set(await heardIn(later).allTextContents());
    return {
      acknowledged: acknowledged.size,
      lost: [...acknowledged].filter((line) => !heard.has(line)),
      written: revisions.size,
      twice: [...revisions].flatMap(([rev, nonces]) => (nonces.size > 1 ? [rev] : [])),
      moves,
      hangs,
    };
  } finally {
    await browser.close();
  }
}
