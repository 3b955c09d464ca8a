// Kills the whole browser at random moments of a play, opens it again, and asks for everything that was called saved.
import { setTimeout as pause } from 'node:timers/promises';
import { account } from './account.ts';
import { chance } from './chance.ts';
import { type Ground, ordinaryGround } from './ground.ts';
import { type KillableBrowser, startKillable } from './killableBrowser.ts';
import type { Play, Stage } from './play.ts';

export interface Killings {
  readonly play: string;
  readonly kills: number;
  /** Kills that came between a press and its "Gemt". */
  readonly caught: number;
  /** Changes that the screen had called saved, over all rounds. */
  readonly acknowledged: number;
  /** What was saved and is not there, or is there otherwise; or a meeting that is half there. */
  readonly lost: readonly string[];
  /** Times the app did not open what lay there, or could not be worked with. */
  readonly unreadable: readonly string[];
}

const firstLine = (error: unknown): string => String(error).split('\n')[0] ?? '';

/** Half of the kills come at the very moment something is acknowledged, the others whenever. */
async function deathOf({ account: told, next }: Stage, within: number, begun: Promise<void>): Promise<void> {
  const [moment, isWhenever, acknowledgements] = [next() ** 2 * within, next() < 0.5, 1 + Math.floor(next() * 4)];
  await begun;
  if (isWhenever) return pause(moment);
  return new Promise((resolve) => {
    let left = acknowledgements;
    told.onDone(() => {
      left -= 1;
      if (left === 0) resolve();
    });
    void pause(within).then(resolve);
  });
}

interface Wish {
  readonly kills: number;
  readonly baseURL: string;
  /** Makes a run repeatable as far as the machine is. */
  readonly seed: number;
  readonly ground?: Ground;
}

/** `heard` is told of each kill. */
export async function killMany(
  play: Play,
  { kills, baseURL, seed, ground = ordinaryGround() }: Wish,
  heard: (kill: number) => void = () => {},
): Promise<Killings> {
  const next = chance(seed);
  const told = account();
  const unreadable: string[] = [];
  let caught = 0;
  let running: KillableBrowser | undefined;
  try {
    for (let round = 0; round <= kills; round += 1) {
      const browser = await startKillable(ground.profile);
      running = browser;
      let fromNow = () => {};
      const begun = new Promise<void>((resolve) => {
        fromNow = resolve;
      });
      const stage: Stage = { page: browser.page, baseURL, account: told, next, round, fromNow };
      if (round === 0) await play.prepare(stage);
      else await play.look(stage).catch((error: unknown) => unreadable.push(`kill ${round}: ${firstLine(error)}`));
      if (round === kills) break;
      await play.ready(stage);
      const death = deathOf(stage, play.within, begun);
      let isDead = false;
      const working = play.act(stage).catch((error: unknown) => {
        if (!isDead) unreadable.push(`work ${round}: ${firstLine(error)}`);
      });
      await Promise.race([death, working]);
      isDead = true;
      caught += told.underWay() ? 1 : 0;
      await ground.kill(browser);
      await working;
      told.onDone(() => {});
      heard(round + 1);
    }
    const [acknowledged, lost] = [told.acknowledged(), told.faults()];
    return { play: play.name, kills, caught, acknowledged, lost, unreadable };
  } finally {
    // Already gone unless something failed on the way.
    await running?.kill().catch(() => undefined);
    ground.remove();
  }
}
