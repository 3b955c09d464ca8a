// A disk that is really full in the middle of a meeting: the app stops at the first fault, people go on talking, the
// meeting is saved to a file on another disk, and nothing that was called saved is gone when there is room again.
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import { expect } from '../rehearsal/expect.ts';
import { discussion } from '../../src/locales/da/discussion.ts';
import { home } from '../../src/locales/da/home.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { trouble } from '../../src/locales/da/trouble.ts';
import { argon2Here } from '../../src/storage/argon2.ts';
import { openRescue, readRescueFile } from '../../src/storage/rescueFile.ts';
import { heavyMeeting } from '../bench/heavyMeeting.ts';
import { firstStart, ownPassphrase } from '../journeys/atTheLaptop.ts';
import { meetingFile } from '../support/seed.ts';
import { nothing } from './account.ts';
import { factsOn, unlockAgain } from './facts.ts';
import { startKillable } from './killableBrowser.ts';
import { onDisk } from './onDisk.ts';
import { openInTime, savedInTime, takeInPatiently } from './patiently.ts';
import { type SmallDisk, smallDisk } from './smallDisk.ts';

export interface FullDisk {
  /** Lines that were called saved before the disk failed. */
  readonly acknowledged: number;
  /** Lines told after that, which only the screen and the file can know. */
  readonly unsaved: number;
  /** What the screen said of the fault: a code of the storage. */
  readonly said: string;
  /** What was done next: the browser was killed while full, or a person tried again when there was room. */
  readonly way: 'killed' | 'triedAgain' | 'browserDied';
  readonly faults: readonly string[];
}

const megabytes = 200;
const unsaved = ['efter 1', 'efter 2', 'efter 3'];
const meeting = heavyMeeting(20_000);

async function say(page: Page, text: string): Promise<void> {
  await page.getByLabel(discussion.capture.label).fill(text);
  await page.getByRole('button', { name: discussion.capture.said, exact: true }).click();
}

const isNotSaved = (page: Page): Promise<boolean> => page.getByText(shell.notSaved, { exact: true }).isVisible();

/** Until the first fault: what was saved on the way counts as saved. */
async function talkUntilItFails(page: Page, kept: string[]): Promise<void> {
  for (let count = 0; count < 400; count += 1) {
    const line = `under ${count}`;
    await say(page, line);
    const fate = page.getByText(shell.saved, { exact: true }).or(page.getByText(shell.notSaved, { exact: true }));
    await expect(fate.first()).toBeVisible({ timeout: 20_000 });
    if (await isNotSaved(page)) return;
    kept.push(line);
  }
  throw new Error('The disk never failed.');
}

const codeSaid = async (page: Page): Promise<string> => {
  for (const [code, sentence] of Object.entries(trouble.code))
    if (await page.getByText(sentence, { exact: true }).first().isVisible()) return code;
  return 'nothing';
};

async function rescued(page: Page): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: trouble.saveFile }).click();
  return readFileSync(await (await download).path());
}

const linesIn = (facts: ReturnType<typeof factsOn>): ReadonlySet<string> =>
  new Set(facts?.meeting.lines.map(({ text }) => text));

interface Told {
  readonly said: string;
  readonly file: Buffer;
}

/** What people do when the disk is full. Everything that was called saved is added to `kept`. */
async function atTheFullDisk(
  page: Page,
  { disk, way, kept, faults }: Pick<Run, 'disk' | 'way' | 'kept' | 'faults'>,
): Promise<Told> {
  await talkUntilItFails(page, kept);
  const said = await codeSaid(page);
  for (const line of unsaved) await say(page, line);
  await pause(1_000);
  if (!(await isNotSaved(page))) faults.push('it tried again by itself');
  const file = await rescued(page);
  const opened = await openRescue(readRescueFile(new Uint8Array(file)), ownPassphrase, argon2Here);
  const words = JSON.stringify(opened.document);
  for (const line of [...kept, ...unsaved]) if (!words.includes(line)) faults.push(`"${line}" is not in the file`);
  if (way === 'killed') return { said, file };
  // Too soon: there is still no room, and asking must not make it worse.
  await page.getByRole('button', { name: trouble.tryAgain }).click();
  await pause(2_000);
  if (!(await isNotSaved(page))) faults.push('it was called saved on a full disk');
  disk.clear();
  await page.getByRole('button', { name: trouble.tryAgain }).click();
  await savedInTime(page);
  kept.push(...unsaved);
  return { said, file };
}

interface Run {
  readonly baseURL: string;
  readonly profile: string;
  readonly disk: SmallDisk;
  readonly way: FullDisk['way'];
  readonly kept: string[];
  readonly faults: string[];
}

/** Everything that was saved is there; the file is taken in; and what is written on now is found at the next start. */
async function startAgain({ baseURL, profile, kept, faults }: Run, file: Buffer | null): Promise<void> {
  const browser = await startKillable(profile);
  const { page } = browser;
  try {
    const there = linesIn(factsOn(await onDisk(page, baseURL, ownPassphrase), meeting.id));
    for (const line of kept) if (!there.has(line)) faults.push(`"${line}" was saved and is gone`);
    await unlockAgain({ page, baseURL });
    await page.getByRole('heading', { level: 1, name: home.title }).waitFor();
    if (file) {
      await takeInPatiently(page, file, ownPassphrase);
      kept.push(...unsaved);
    }
    await openInTime(page, 'Karsten');
    const line = `igen ${kept.length}`;
    await say(page, line);
    await savedInTime(page);
    kept.push(line);
  } finally {
    await browser.kill();
  }
}

/** One meeting on one small disk. `nth` decides what is done when it is full. */
export async function fillDisk({
  baseURL,
  nth,
}: {
  readonly baseURL: string;
  readonly nth: number;
}): Promise<FullDisk> {
  const disk = smallDisk(megabytes);
  const profile = `${disk.folder}/profile`;
  let way: FullDisk['way'] = nth % 2 === 0 ? 'killed' : 'triedAgain';
  const [kept, faults]: [string[], string[]] = [[], []];
  let told: Told | null = null;
  const browser = await startKillable(profile);
  try {
    const { page } = browser;
    await firstStart(page, baseURL);
    await takeInPatiently(page, await meetingFile(meeting, 'discussing'));
    await openInTime(page, 'Karsten');
    for (let count = 0; count < 3 + (nth % 5); count += 1) {
      await say(page, `før ${count}`);
      await savedInTime(page);
      kept.push(`før ${count}`);
    }
    disk.fill();
    told = await atTheFullDisk(page, { disk, way, kept, faults }).catch((error: unknown) => {
      // A browser may itself die of a full disk. What was called saved must be there all the same.
      if (!page.isClosed()) throw error;
      way = 'browserDied';
      return null;
    });
    await browser.kill();
    disk.clear();
    const run: Run = { baseURL, profile, disk, way, kept, faults };
    await startAgain(run, way === 'killed' && told ? told.file : null);
    await startAgain(run, null);
  } catch (error) {
    faults.push(String(error).split('\n').slice(0, 3).join(' '));
  } finally {
    await browser.kill().catch(() => undefined);
    disk.remove();
  }
  return { acknowledged: kept.length, unsaved: unsaved.length, said: told?.said ?? nothing, way, faults };
}
