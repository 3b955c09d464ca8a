// npm run axe | lix | reading [-- --only discussing] [-- --part copies] [-- --fair]: goes through every screen of the
// built app in every state. axe prints the matrix and fails on any finding; lix writes docs/lix.md, reading
// docs/guide/laeseraekkefoelge.
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { buildIfStale, serveBuilt } from '../support/builtApp.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, part: { type: 'string' }, fair: { type: 'boolean', default: false } },
});
const [wished = ''] = positionals;
await buildIfStale();
const { address, stop } = await serveBuilt();
/** @type {{ module: typeof import('./prove.ts') }} */
const { module } = await runnerImport('./tests/proof/prove.ts', { logLevel: 'error' });
try {
  const isWell = await module.prove(wished, {
    baseURL: address,
    only: values.only ?? '',
    part: values.part ?? '',
    fair: values.fair,
    tell: (line) => console.log(line),
  });
  if (!isWell) process.exitCode = 1;
} finally {
  await stop();
}
