// npm run fuzz -- [--rounds 10] [--seed 1] [file ...]: the property tests again and again, with other values each time,
// until one of them finds something. The seed of that round is said, and plays it again.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '10' }, seed: { type: 'string' } },
  allowPositionals: true,
});
const [rounds, first] = [Number(values.rounds), Number(values.seed ?? Date.now() % 1_000_000_000)];
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number.');
if (!Number.isInteger(first)) throw new Error('--seed takes a whole number.');

const files =
  positionals.length > 0
    ? positionals
    : readdirSync('tests', { recursive: true })
        .map((name) => join('tests', String(name)))
        .filter((path) => /(?<!\.browser)\.test\.ts$/.test(path) && readFileSync(path, 'utf8').includes('fc.assert('));

for (let round = 0; round < rounds; round += 1) {
  const seed = first + round;
  console.log(`fuzz: round ${round + 1} of ${rounds}, seed ${seed}, ${files.length} files`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'logic', '--reporter', 'dot', ...files], {
    stdio: 'inherit',
    env: { ...process.env, FUZZ_SEED: String(seed) },
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`fuzz: red in round ${round + 1}. The same again: npm run fuzz -- --rounds 1 --seed ${seed}`);
    process.exit(1);
  }
}
console.log(`fuzz: ${rounds} rounds, seeds ${first} to ${first + rounds - 1}, all green`);
