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
  const count = (which: (one: FullDisk) => boolean) => all.filter((one) => which(one)).length;
  const [good, rescued] = [count(({ faults }) => faults.length === 0), count(({ isRescued }) => isRescued)];
  const [wiped, died] = [count(({ isWiped }) => isWiped), count(({ way }) => way.startsWith('died'))];
  say(
    `${runs} full disks: ${wiped} wiped, ${rescued} rescued to a file, ${good} without a fault; Chromium died ${died} times`,
  );
  return good === runs;
}
