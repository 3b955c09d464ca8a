// A disk that is really full in the middle of a meeting: the app stops at the first fault, people go on talking, the
// meeting is saved to a file on another disk, and nothing that was called saved is gone when there is room again.
// Chromium dies of naming a private file on such a disk, which the app does only where there is room. Should it die, it is
// started again while the disk is still full, and what was called saved is taken out to a file from there.
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import { home } from '../../src/locales/da/home.ts';
import { firstStart, ownPassphrase } from '../journeys/atTheLaptop.ts';
import { meetingFile } from '../support/seed.ts';
import { nothing } from './account.ts';
import {
  atTheFullDisk,
  beforeFull,
  meeting,
  rescueOnFullDisk,
  type Run,
  say,
  type Told,
  unsaved,
  type Way,
} from './atTheFullDisk.ts';
import { factsOn, unlockAgain } from './facts.ts';
import { type Death, startInstalled } from './killableBrowser.ts';
import { onDisk } from './onDisk.ts';
import { openInTime, savedInTime, takeInPatiently } from './patiently.ts';
import { smallDisk } from './smallDisk.ts';

const ways: readonly Way[] = ['killed', 'triedAgain', 'killedAtOnce'];

export interface FullDisk {
  /** Lines that were called saved before the disk failed. */
  readonly acknowledged: number;
  /** Lines told after that, which only the screen and the file can know. */
  readonly unsaved: number;
  /** What the screen said of the fault: a code of the storage. */
  readonly said: string;
  /**
   * What was done next: the browser was killed when the meeting was in a file; a person tried again when there was room; the
   * browser was killed before there was a file; or it died by itself, and of what.
   */
  readonly way: Way | `died ${string}`;
  /** The meeting is in a file on another disk. */
  readonly isRescued: boolean;
  /** A database, or all of a meeting, was gone. */
  readonly isWiped: boolean;
  readonly faults: readonly string[];
}

export const megabytes = 200;
const restForCopy = 3_000;
const linesIn = (facts: ReturnType<typeof factsOn>): ReadonlySet<string> =>
  new Set(facts?.meeting.lines.map(({ text }) => text));

/** Everything that was saved is there; the file is taken in; and what is written on now is found at the next start. */
export async function startAgain({ baseURL, profile, kept, faults }: Run, file: Buffer | null): Promise<boolean> {
  const browser = await startInstalled(profile, baseURL);
  const { page } = browser;
  try {
    const facts = factsOn(await onDisk(page, baseURL, ownPassphrase), meeting.id);
    const there = linesIn(facts);
    if (!facts) faults.push('the meeting is gone');
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
    return facts !== null;
  } finally {
    await browser.kill();
  }
}

/** A first start, a meeting, and some lines that are saved while there is room. */
export async function talkWithRoom(page: Page, { baseURL, kept }: Run, nth: number): Promise<void> {
  await firstStart(page, baseURL);
  await takeInPatiently(page, await meetingFile(meeting, 'discussing'));
  await openInTime(page, 'Karsten');
  for (let count = 0; count < 3 + (nth % 5); count += 1) {
    const line = `${beforeFull} ${count}`;
    await say(page, line);
    await savedInTime(page);
    kept.push(line);
  }
  // The copy beside the database follows in a rest.
  await pause(restForCopy);
}

/** Until nothing more is done while it is full. Answers what the browser died of, when it did so by itself. */
async function untilTheEnd(run: Run, nth: number): Promise<{ readonly told: Told | null; readonly diedOf: string }> {
  const browser = await startInstalled(run.profile, run.baseURL);
  const { page } = browser;
  let isDead = false;
  let told: Told | null = null;
  let death: Death;
  try {
    await talkWithRoom(page, run, nth);
    run.disk.fill();
    told = await atTheFullDisk(page, run).catch((error: unknown) => {
      isDead = page.isClosed() || String(error).includes('crashed');
      if (!isDead) throw error;
      return null;
    });
  } finally {
    death = await browser.kill();
  }
  return { told, diedOf: isDead ? String(death.signal ?? death.code) : nothing };
}

/** One meeting on one small disk. `nth` decides what is done when it is full. */
export async function fillDisk(at: { readonly baseURL: string; readonly nth: number }): Promise<FullDisk> {
  const disk = smallDisk(megabytes);
  const way = ways[at.nth % ways.length] ?? 'killed';
  const run: Run = { ...at, profile: `${disk.folder}/profile`, disk, way, kept: [], faults: [] };
  const { kept, faults } = run;
  let [isRescued, isWiped, said, diedOf] = [false, false, nothing, nothing];
  try {
    const end = await untilTheEnd(run, at.nth);
    said = end.told?.said ?? nothing;
    diedOf = end.diedOf;
    const before = faults.length;
    if (!end.told?.file) await rescueOnFullDisk(run);
    isRescued = faults.length === before;
    disk.clear();
    isWiped = true;
    isWiped = !(await startAgain(run, way === 'killed' && end.told ? end.told.file : null));
    await startAgain(run, null);
  } catch (error) {
    faults.push(String(error).split('\n').slice(0, 3).join(' '));
  } finally {
    disk.remove();
  }
  const end = diedOf === nothing ? way : (`died ${diedOf}` as const);
  return { acknowledged: kept.length, unsaved: unsaved.length, said, way: end, isRescued, isWiped, faults };
}
