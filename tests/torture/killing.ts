// Kills the whole browser at random moments in a meeting, opens it again, and asks for everything it had called "Gemt".
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import { agreements } from '../../src/locales/da/agreements.ts';
import { discussion } from '../../src/locales/da/discussion.ts';
import { heavyMeeting } from '../bench/heavyMeeting.ts';
import { firstStart, openMeetingOf, saved, takeInFile, unlock } from '../journeys/atTheLaptop.ts';
import { meetingFile } from '../support/seed.ts';
import { type KillableBrowser, startKillable } from './killableBrowser.ts';

export interface Killings {
  readonly kills: number;
  /** Changes that the screen had called saved. */
  readonly acknowledged: number;
  readonly lost: readonly string[];
  /** Times the meeting came back in another place than it was left. */
  readonly astray: readonly string[];
}

/** A small generator of chance that can be repeated: mulberry32. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Place = 'talk' | 'agreements';
const headings = { talk: discussion.title, agreements: agreements.title };

interface Memory {
  readonly lines: Set<string>;
  draft: { sure: string; maybe: string };
  /** Where the meeting surely is, and where it may be if the last step came through. */
  place: { sure: Place; maybe: Place };
}

const capture = (page: Page) => page.getByLabel(discussion.capture.label);

async function act(page: Page, memory: Memory, name: string, roll: number): Promise<void> {
  const { place } = memory;
  if (place.sure === 'agreements') {
    memory.place = { sure: 'agreements', maybe: 'talk' };
    await page.getByRole('button', { name: agreements.back, exact: true }).click();
    await saved(page);
    memory.place = { sure: 'talk', maybe: 'talk' };
    return;
  }
  if (roll < 0.15) {
    memory.place = { sure: 'talk', maybe: 'agreements' };
    await page.getByRole('button', { name: discussion.goOn }).click();
    await saved(page);
    memory.place = { sure: 'agreements', maybe: 'agreements' };
    return;
  }
  memory.draft = { ...memory.draft, maybe: name };
  await capture(page).fill(name);
  await saved(page);
  memory.draft = { sure: name, maybe: name };
  if (roll < 0.35) return;
  memory.draft = { sure: name, maybe: '' };
  await page.getByRole('button', { name: discussion.capture.said, exact: true }).click();
  await saved(page);
  memory.draft = { sure: '', maybe: '' };
  memory.lines.add(name);
}

async function compare(page: Page, memory: Memory, lost: string[], astray: string[]): Promise<void> {
  const there: Place = (await page.getByRole('heading', { level: 1, name: headings.agreements }).count())
    ? 'agreements'
    : 'talk';
  const { place, draft, lines } = memory;
  if (there !== place.sure && there !== place.maybe) astray.push(`${place.sure}, came back to ${there}`);
  memory.place = { sure: there, maybe: there };
  if (there === 'agreements') {
    await page.getByRole('button', { name: agreements.back, exact: true }).click();
    await saved(page);
    memory.place = { sure: 'talk', maybe: 'talk' };
  }
  const list = page.getByRole('list', { name: discussion.heard.list });
  const before = list.getByRole('button', { name: /før det$/ });
  if (await before.isVisible()) await before.click();
  // What is not in sight is not laid out, and has no inner text.
  const heard = new Set(await list.getByRole('paragraph').allTextContents());
  for (const line of lines) if (!heard.has(line)) lost.push(line);
  const typed = await capture(page).inputValue();
  // A line that was told and not yet acknowledged may have come through.
  if (typed === '' && draft.maybe === '' && draft.sure !== '') lines.add(draft.sure);
  else if (typed !== draft.sure && typed !== draft.maybe) lost.push(`draft ${draft.sure}`);
  memory.draft = { sure: typed, maybe: typed };
}

/** `told` hears of each round. The seed makes a run repeatable as far as the machine is. */
export async function killMany(
  { kills, baseURL, seed }: { kills: number; baseURL: string; seed: number },
  told: (round: number) => void = () => {},
): Promise<Killings> {
  const profile = mkdtempSync(join(tmpdir(), 'step-up-kills-'));
  const next = chance(seed);
  const memory: Memory = {
    lines: new Set(),
    draft: { sure: '', maybe: '' },
    place: { sure: 'talk', maybe: 'talk' },
  };
  const [lost, astray]: [string[], string[]] = [[], []];
  let acknowledged = 0;
  let running: KillableBrowser | undefined;
  try {
    for (let round = 0; round <= kills; round += 1) {
      const browser = await startKillable(profile);
      running = browser;
      const { page } = browser;
      await page.goto(baseURL);
      if (round === 0) {
        await firstStart(page, baseURL);
        await takeInFile(page, await meetingFile(heavyMeeting(2_500), 'discussing'));
      } else await unlock(page);
      await openMeetingOf(page, 'Karsten');
      await compare(page, memory, lost, astray);
      acknowledged = memory.lines.size;
      if (round === kills) {
        await browser.kill();
        break;
      }
      let over = false;
      const working = (async () => {
        for (let step = 0; !over; step += 1) await act(page, memory, `linje ${round}.${step}`, next());
      })().catch(() => undefined);
      await pause(150 + next() * 2_200);
      await browser.kill();
      over = true;
      await working;
      told(round + 1);
    }
    return { kills, acknowledged, lost, astray };
  } finally {
    // Already gone unless something failed on the way.
    await running?.kill().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
