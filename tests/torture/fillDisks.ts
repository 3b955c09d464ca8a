// Meeting after meeting on a disk that runs full, and what came of it as a table.
import { type FullDisk, fillDisk } from './diskFull.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** True when no database was wiped and every meeting was rescued. */
export async function fillDisks({
  baseURL,
  runs,
}: {
  readonly baseURL: string;
  readonly runs: number;
}): Promise<boolean> {
  const all: FullDisk[] = [];
  say('| run | saved before | after | said | then | faults |');
  say('| --- | ------------ | ----- | ---- | ---- | ------ |');
  for (let nth = 0; nth < runs; nth += 1) {
    const one = await fillDisk({ baseURL, nth });
    all.push(one);
    say(`| ${[nth + 1, one.acknowledged, one.unsaved, one.said, one.way, one.faults.length].join(' | ')} |`);
    for (const fault of one.faults) say(`  ${fault}`);
  }
  const good = all.filter(({ faults }) => faults.length === 0).length;
  const died = all.filter(({ way }) => way === 'browserDied').length;
  say(
    `${runs} full disks: ${good} with nothing wiped or lost, ${good - died} rescued to a file, ${died} browsers died`,
  );
  return good === runs;
}
