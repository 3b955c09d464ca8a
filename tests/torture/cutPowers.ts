// The power goes at random moments of the work, again and again on the same disk, and what came of it as a table.
import type { Ground } from './ground.ts';
import { type Killings, killMany } from './killing.ts';
import { agreement } from './plays/agreement.ts';
import { capture } from './plays/capture.ts';
import { closing } from './plays/closing.ts';
import { mine } from './plays/mine.ts';
import { practice } from './plays/practice.ts';
import { smallDisk } from './smallDisk.ts';
import { tellKillings } from './tellKillings.ts';

/** Long enough for a good deal to be called saved before the power goes. */
const plays = [capture, agreement, closing, practice, mine].map((play) => ({ ...play, within: 3 * play.within }));
const megabytes = 400;

/** The disk goes first, the browser with it: nothing that it still asks for is heard. */
function powerlessGround(): Ground {
  const disk = smallDisk(megabytes);
  return {
    profile: `${disk.folder}/profile`,
    kill: async (browser) => {
      disk.cutPower();
      await browser.kill();
      await disk.powerAgain();
    },
    remove: disk.remove,
  };
}

interface Wish {
  readonly baseURL: string;
  /** Shared out over the plays. */
  readonly runs: number;
  readonly only: readonly string[] | null;
  readonly seed: number;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** True when nothing that was called saved is gone and everything opens. */
export async function cutPowers({ baseURL, runs, only, seed }: Wish): Promise<boolean> {
  const results: Killings[] = [];
  const wanted = plays.filter(({ name }) => only?.includes(name) ?? true);
  for (const [at, play] of wanted.entries()) {
    const kills = Math.floor((runs * (at + 1)) / wanted.length) - Math.floor((runs * at) / wanted.length);
    const result = await killMany(play, { kills, baseURL, seed: seed + at, ground: powerlessGround() });
    results.push(result);
    say(`${play.name}: the power cut ${kills} times (seed ${seed + at})`);
    for (const fault of [...result.lost, ...result.unreadable]) say(`  ${fault}`);
  }
  tellKillings(results, say);
  return results.every(({ lost, unreadable }) => lost.length + unreadable.length === 0);
}
