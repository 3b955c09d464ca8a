// Every play, one after the other, each on a profile of its own, and what came of it as a table.
import { type Killings, killMany } from './killing.ts';
import { tellKillings } from './tellKillings.ts';
import type { Play } from './play.ts';
import { agreement } from './plays/agreement.ts';
import { backup } from './plays/backup.ts';
import { capture } from './plays/capture.ts';
import { closing } from './plays/closing.ts';
import { deletion } from './plays/deletion.ts';
import { firstStart } from './plays/firstStart.ts';
import { keys } from './plays/keys.ts';
import { mine } from './plays/mine.ts';
import { practice } from './plays/practice.ts';
import { restore } from './plays/restore.ts';
import { unlock } from './plays/unlock.ts';
import { upgrade } from './plays/upgrade.ts';
import { wiping } from './plays/wiping.ts';

const working: readonly Play[] = [
  capture,
  agreement,
  closing,
  firstStart,
  unlock,
  keys,
  backup,
  restore,
  upgrade,
  practice,
  mine,
];
const deleting: readonly Play[] = [deletion, wiping];

interface Wish {
  readonly baseURL: string;
  /** Shared out over the plays in which people work. */
  readonly kills: number;
  /** Shared out over the plays in which something is deleted. */
  readonly deletions: number;
  readonly only: readonly string[] | null;
  readonly seed: number;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

export async function killAll({ baseURL, kills, deletions, only, seed }: Wish): Promise<readonly Killings[]> {
  const results: Killings[] = [];
  for (const [plays, number] of [
    [working, kills],
    [deleting, deletions],
  ] as const) {
    const wanted = plays.filter(({ name }) => only?.includes(name) ?? true);
    for (const [at, play] of wanted.entries()) {
      const share = Math.floor((number * (at + 1)) / wanted.length) - Math.floor((number * at) / wanted.length);
      const started = Date.now();
      const result = await killMany(play, { kills: share, baseURL, seed: seed + at });
      results.push(result);
      say(`${play.name}: ${share} kills in ${Math.round((Date.now() - started) / 1000)} s (seed ${seed + at})`);
      for (const fault of [...result.lost, ...result.unreadable]) say(`  ${fault}`);
    }
  }
  tellKillings(results, say);
  return results;
}
