// What came of killing, as a table: a line for each play, and all of them together.
import type { Killings } from './killing.ts';

export function tellKillings(results: readonly Killings[], say: (line: string) => void): void {
  say('| play | kills | in the middle | acknowledged | lost | unreadable |');
  say('| ---- | ----- | ------------- | ------------ | ---- | ---------- |');
  const row = (name: string, all: readonly Killings[]) => {
    const sum = (of: (one: Killings) => number) => all.reduce((total, one) => total + of(one), 0);
    const numbers = [
      sum((one) => one.kills),
      sum((one) => one.caught),
      sum((one) => one.acknowledged),
      sum((one) => one.lost.length),
      sum((one) => one.unreadable.length),
    ];
    say(`| ${[name, ...numbers].join(' | ')} |`);
  };
  for (const one of results) row(one.play, [one]);
  row('all', results);
}
