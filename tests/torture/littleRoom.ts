// A disk with some megabytes left: the app works on it, or says that there is no room and hands the meeting over as a file.
// Nothing that was called saved is gone when there is room again.
import { type Run, workInLittleRoom } from './atTheFullDisk.ts';
import { megabytes, startAgain, talkWithRoom } from './diskFull.ts';
import { startInstalled } from './killableBrowser.ts';
import { smallDisk } from './smallDisk.ts';

interface LittleRoom {
  readonly acknowledged: number;
  /** Whether the browser before was closed in peace. */
  readonly closed: boolean;
  readonly cameTo: string;
  readonly faults: readonly string[];
}

/** `free` in megabytes; every other time the browser is killed before the disk fills. */
async function workOn({ baseURL, nth, free }: { baseURL: string; nth: number; free: number }): Promise<LittleRoom> {
  const disk = smallDisk(megabytes);
  const run: Run = { baseURL, profile: `${disk.folder}/profile`, disk, way: 'killed', kept: [], faults: [] };
  const closed = nth % 2 === 0;
  let cameTo = 'nowhere';
  try {
    const before = await startInstalled(run.profile, run.baseURL);
    try {
      await talkWithRoom(before.page, run, nth);
      if (closed) await before.close();
    } finally {
      await before.kill();
    }
    disk.fill(free);
    const now = await startInstalled(run.profile, run.baseURL);
    try {
      cameTo = await workInLittleRoom(now.page, run);
    } catch (error) {
      cameTo = (await now.page.innerText('main').catch(() => 'nowhere')).replaceAll(/\s+/gu, ' ').slice(0, 90);
      throw error;
    } finally {
      await now.kill();
    }
    disk.clear();
    await startAgain(run, null);
    await startAgain(run, null);
  } catch (error) {
    run.faults.push(String(error).split('\n').slice(0, 3).join(' '));
  } finally {
    disk.remove();
  }
  return { acknowledged: run.kept.length, closed, cameTo, faults: run.faults };
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** True when nothing that was called saved is gone. */
export async function littleRoom({ baseURL, runs, free }: { baseURL: string; runs: number; free: readonly number[] }) {
  let good = 0;
  say('| run | MB free | browser before | saved | came to | faults |');
  say('| --- | ------- | -------------- | ----- | ------- | ------ |');
  for (let nth = 0; nth < runs; nth += 1) {
    const megabytesFree = free[Math.floor(nth / 2) % free.length] ?? 0;
    const { acknowledged, closed, cameTo, faults } = await workOn({ baseURL, nth, free: megabytesFree });
    good += faults.length === 0 ? 1 : 0;
    const cells = [nth + 1, megabytesFree, closed ? 'closed' : 'killed', acknowledged, cameTo, faults.length];
    say(`| ${cells.join(' | ')} |`);
    for (const fault of faults) say(`  ${fault}`);
  }
  say(`${runs} disks with little room: ${good} without a fault`);
  return good === runs;
}
