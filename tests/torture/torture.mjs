// npm run torture -- --kills 100 [--seed 1]: kills the browser at random moments of a meeting and counts what was lost.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build, preview, runnerImport } from 'vite';

const { values } = parseArgs({ options: { kills: { type: 'string', default: '100' }, seed: { type: 'string' } } });
const kills = Number(values.kills);
const seed = Number(values.seed ?? Date.now() % 100_000);
if (!Number.isInteger(kills) || kills < 1) throw new Error('--kills takes a whole number from 1.');
if (!existsSync('dist/index.html')) await build({ logLevel: 'error' });
const server = await preview({
  configFile: false,
  base: './',
  logLevel: 'error',
  preview: { host: '127.0.0.1', port: 0 },
});
const address = server.httpServer.address();
if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
try {
  /** @type {{ module: typeof import('./killing.ts') }} */
  const { module } = await runnerImport('./tests/torture/killing.ts', { logLevel: 'error' });
  const started = Date.now();
  const result = await module.killMany({ kills, seed, baseURL: `http://127.0.0.1:${address.port}/` }, (round) => {
    if (round % 10 === 0) console.log(`${round} kills`);
  });
  const { acknowledged, lost, astray } = result;
  console.log(`seed ${seed}: ${kills} kills in ${Math.round((Date.now() - started) / 1000)} s`);
  console.log(`${acknowledged} changes acknowledged, ${lost.length} lost, ${astray.length} times in another place`);
  for (const fault of [...lost, ...astray]) console.log(`  ${fault}`);
  if (lost.length + astray.length > 0) process.exitCode = 1;
} finally {
  await server.close();
}
