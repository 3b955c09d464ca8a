// What people do at a disk that is really full: go on talking, save the meeting to a file, try again; or, when the browser
// is gone, take what was saved out to a file from a browser that is started while the disk is still full.
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import { expect } from '../rehearsal/expect.ts';
import { discussion } from '../../src/locales/da/discussion.ts';
import { home } from '../../src/locales/da/home.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { start } from '../../src/locales/da/start.ts';
import { trouble } from '../../src/locales/da/trouble.ts';
import { argon2Here } from '../../src/storage/argon2.ts';
import { openRescue, readRescueFile } from '../../src/storage/rescueFile.ts';
import { heavyMeeting } from '../bench/heavyMeeting.ts';
import { ownPassphrase, unlock } from '../journeys/atTheLaptop.ts';
import { startInstalled } from './killableBrowser.ts';
import { openInTime } from './patiently.ts';
import type { SmallDisk } from './smallDisk.ts';

export type Way = 'killed' | 'triedAgain' | 'killedAtOnce';

export interface Run {
  readonly baseURL: string;
  readonly profile: string;
  readonly disk: SmallDisk;
  readonly way: Way;
  readonly kept: string[];
  readonly faults: string[];
}

/** How the lines begin that were said while there was room. */
export const beforeFull = 'før';
export const unsaved = ['efter 1', 'efter 2', 'efter 3'];
export const meeting = heavyMeeting(20_000);

export async function say(page: Page, text: string): Promise<void> {
  await page.getByLabel(discussion.capture.label).fill(text);
  await page.getByRole('button', { name: discussion.capture.said, exact: true }).click();
}

const isNotSaved = (page: Page): Promise<boolean> => page.getByText(shell.notSaved, { exact: true }).isVisible();

/** Until the first fault, or for so many lines: what was saved on the way counts as saved. False when nothing failed. */
async function talkUntilItFails(page: Page, kept: string[], most = 400): Promise<boolean> {
  for (let count = 0; count < most; count += 1) {
    const line = `under ${count}`;
    await say(page, line);
    const fate = page.getByText(shell.saved, { exact: true }).or(page.getByText(shell.notSaved, { exact: true }));
    await expect(fate.first()).toBeVisible({ timeout: 20_000 });
    if (await isNotSaved(page)) return true;
    kept.push(line);
  }
  return false;
}

async function talkUntilFull(page: Page, kept: string[]): Promise<void> {
  if (!(await talkUntilItFails(page, kept))) throw new Error('The disk never failed.');
}

const codeSaid = async (page: Page): Promise<string> => {
  for (const [code, sentence] of Object.entries(trouble.code))
    if (await page.getByText(sentence, { exact: true }).first().isVisible()) return code;
  return 'nothing';
};

async function fileBy(page: Page, press: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: press }).click();
  return readFileSync(await (await download).path());
}

async function lackingIn(file: Buffer, lines: readonly string[]): Promise<readonly string[]> {
  const opened = await openRescue(readRescueFile(new Uint8Array(file)), ownPassphrase, argon2Here);
  const words = JSON.stringify(opened.document);
  return lines.filter((line) => !words.includes(line)).map((line) => `"${line}" is not in the file`);
}

export interface Told {
  readonly said: string;
  /** Null while the meeting is in no file. */
  readonly file: Buffer | null;
}

/** What people do when the disk is full. Everything that was called saved is added to `kept`. */
export async function atTheFullDisk(page: Page, { disk, way, kept, faults }: Run): Promise<Told> {
  await talkUntilFull(page, kept);
  const said = await codeSaid(page);
  if (way === 'killedAtOnce') return { said, file: null };
  for (const line of unsaved) await say(page, line);
  await pause(1_000);
  if (!(await isNotSaved(page))) faults.push('it tried again by itself');
  const file = await fileBy(page, trouble.saveFile);
  faults.push(...(await lackingIn(file, [...kept, ...unsaved])));
  if (way === 'killed') return { said, file };
  // Too soon: there is still no room, and asking must not make it worse.
  await page.getByRole('button', { name: trouble.tryAgain }).click();
  await pause(2_000);
  if (!(await isNotSaved(page))) faults.push('it was called saved on a full disk');
  disk.clear();
  // The try before may still be under way: who sees that it is not saved asks again.
  await expect(async () => {
    if (await isNotSaved(page)) await page.getByRole('button', { name: trouble.tryAgain }).click();
    await expect(page.getByText(shell.saved, { exact: true }).first()).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  kept.push(...unsaved);
  return { said, file };
}

/** How far one came: the way in is closed, or the keys opened it and there is no room to begin on, or the list. */
type CameTo = 'noRoomToOpen' | 'noRoomToBegin' | 'home';

/**
 * As far as there is room for; where it goes no further, what was saved is taken out to a file. Without room nothing is
 * opened: the file is then the copy, which is of what was saved before the disk was full, and asking again must not open
 * anything either.
 */
async function openOrRescue(page: Page, { baseURL, kept, faults }: Run): Promise<CameTo> {
  await page.goto(baseURL);
  const noRoomToOpen = page.getByRole('heading', { level: 1, name: start.trouble.noRoom.happened });
  await noRoomToOpen
    .or(page.getByLabel(start.passphrase, { exact: true }))
    .first()
    .waitFor();
  if (await noRoomToOpen.isVisible()) {
    await page.getByRole('button', { name: start.noRoom.tryAgain, exact: true }).click();
    await noRoomToOpen.waitFor();
    const before = kept.filter((line) => line.startsWith(beforeFull));
    faults.push(...(await lackingIn(await fileBy(page, start.noRoom.save), before)));
    return 'noRoomToOpen';
  }
  await unlock(page, ownPassphrase);
  const [atHome, noRoom] = [
    page.getByRole('heading', { level: 1, name: home.title, exact: true }),
    page.getByText(trouble.code.noRoom, { exact: true }),
  ];
  const gone = page.getByRole('heading', { level: 1, name: start.trouble.gone.happened });
  await atHome.or(noRoom).or(gone).first().waitFor();
  if (await gone.isVisible()) throw new Error('The meetings are gone.');
  if (!(await noRoom.isVisible())) return 'home';
  faults.push(...(await lackingIn(await fileBy(page, start.noRoom.save), kept)));
  return 'noRoomToBegin';
}

/** What was saved, taken out to a file while the disk is still full. */
export async function rescueOnFullDisk(run: Run): Promise<void> {
  // The killed browser has let go of files that had no name any more.
  run.disk.fill();
  const browser = await startInstalled(run.profile, run.baseURL);
  const { page } = browser;
  try {
    if ((await openOrRescue(page, run)) !== 'home') return;
    await openInTime(page, 'Karsten');
    await talkUntilFull(page, run.kept);
    run.faults.push(...(await lackingIn(await fileBy(page, trouble.saveFile), run.kept)));
  } finally {
    await browser.kill();
  }
}

const enoughLines = 40;

/** What came of working with little room: where it ended, and what the screen said when the disk refused. */
export async function workInLittleRoom(page: Page, run: Run): Promise<CameTo | `talked, ${string}`> {
  const at = await openOrRescue(page, run);
  if (at !== 'home') return at;
  await openInTime(page, 'Karsten');
  if (!(await talkUntilItFails(page, run.kept, enoughLines))) return 'talked, nothing';
  const said = await codeSaid(page);
  run.faults.push(...(await lackingIn(await fileBy(page, trouble.saveFile), run.kept)));
  return `talked, ${said}`;
}
