// npm run torture -- [--kills 200] [--deletions 50] [--plays capture,closing] [--seed 1]: kills the browser at random
// moments of each kind of work and counts what was lost. With --disk-full [--runs 20] it fills real small disks (root);
// with --disk-full --free 6,8 so many megabytes are left on them, when the app is started.
// With --power-cut [--runs 60] [--plays practice,mine] the power goes on such a disk at random moments (root).
// With --hammer 60 two windows work on one meeting for so many seconds and take it from each other.
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { buildIfStale, serveBuilt } from '../support/builtApp.mjs';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    deletions: { type: 'string', default: '50' },
    plays: { type: 'string' },
    'disk-full': { type: 'boolean', default: false },
    'power-cut': { type: 'boolean', default: false },
    runs: { type: 'string', default: '20' },
    free: { type: 'string' },
    hammer: { type: 'string' },
    seed: { type: 'string' },
  },
});
const count = (/** @type {'kills' | 'deletions' | 'runs' | 'hammer'} */ name) => {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 0) throw new Error(`--${name} takes a whole number.`);
  return number;
};
const seed = Number(values.seed ?? Date.now() % 100_000);
await buildIfStale();
const { address: baseURL, stop } = await serveBuilt();
const quietly = { logLevel: /** @type {const} */ ('error') };

async function fillDisks() {
  /** @type {{ module: typeof import('./fillDisks.ts') }} */
  const { module } = await runnerImport('./tests/torture/fillDisks.ts', quietly);
  return module.fillDisks({ baseURL, runs: count('runs') });
}

async function leaveLittleRoom() {
  /** @type {{ module: typeof import('./littleRoom.ts') }} */
  const { module } = await runnerImport('./tests/torture/littleRoom.ts', quietly);
  return module.littleRoom({ baseURL, runs: count('runs'), free: (values.free ?? '').split(',').map(Number) });
}

async function cutPowers() {
  /** @type {{ module: typeof import('./cutPowers.ts') }} */
  const { module } = await runnerImport('./tests/torture/cutPowers.ts', quietly);
  return module.cutPowers({ baseURL, runs: count('runs'), only: values.plays?.split(',') ?? null, seed });
}

async function hammerOne() {
  /** @type {{ module: typeof import('./hammer.ts') }} */
  const { module } = await runnerImport('./tests/torture/hammer.ts', quietly);
  const result = await module.hammer({ baseURL, seconds: count('hammer'), seed });
  console.log(`seed ${seed}:`, result);
  return result.lost.length + result.twice.length === 0;
}

async function kill() {
  /** @type {{ module: typeof import('./killAll.ts') }} */
  const { module } = await runnerImport('./tests/torture/killAll.ts', quietly);
  const results = await module.killAll({
    baseURL,
    kills: count('kills'),
    deletions: count('deletions'),
    only: values.plays?.split(',') ?? null,
    seed,
  });
  return results.every(({ lost, unreadable }) => lost.length + unreadable.length === 0);
}

const onFullDisk = values.free ? leaveLittleRoom : fillDisks;
const wished = values.hammer ? hammerOne : values['disk-full'] ? onFullDisk : values['power-cut'] ? cutPowers : kill;
try {
  if (!(await wished())) process.exitCode = 1;
} finally {
  await stop();
}
