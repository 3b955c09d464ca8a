// npm run torture -- [--kills 200] [--deletions 50] [--plays capture,closing] [--seed 1]: kills the browser at random
// moments of each kind of work and counts what was lost. With --disk-full [--runs 20] it fills real small disks (root).
// With --power-cut [--runs 60] the power goes on such a disk at random moments (root).
// With --hammer 60 two windows work on one meeting for so many seconds and take it from each other.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build, preview, runnerImport } from 'vite';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    deletions: { type: 'string', default: '50' },
    plays: { type: 'string' },
    'disk-full': { type: 'boolean', default: false },
    'power-cut': { type: 'boolean', default: false },
    runs: { type: 'string', default: '20' },
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
if (!existsSync('dist/index.html')) await build({ logLevel: 'error' });
const server = await preview({
  configFile: false,
  base: './',
  logLevel: 'error',
  preview: { host: '127.0.0.1', port: 0 },
});
const address = server.httpServer.address();
if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
const baseURL = `http://127.0.0.1:${address.port}/`;
const quietly = { logLevel: /** @type {const} */ ('error') };

async function fillDisks() {
  /** @type {{ module: typeof import('./fillDisks.ts') }} */
  const { module } = await runnerImport('./tests/torture/fillDisks.ts', quietly);
  return module.fillDisks({ baseURL, runs: count('runs') });
}

async function cutPowers() {
  /** @type {{ module: typeof import('./cutPowers.ts') }} */
  const { module } = await runnerImport('./tests/torture/cutPowers.ts', quietly);
  return module.cutPowers({ baseURL, runs: count('runs'), seed });
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

const wished = values.hammer ? hammerOne : values['disk-full'] ? fillDisks : values['power-cut'] ? cutPowers : kill;
try {
  if (!(await wished())) process.exitCode = 1;
} finally {
  await server.close();
}
