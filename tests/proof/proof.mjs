// npm run axe | lix | reading [-- --only discussing] [-- --fair]: goes through every screen of the built app in every state.
// axe prints the matrix and fails on any finding; lix writes docs/lix.md, reading docs/guide/laeseraekkefoelge.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build, preview, runnerImport } from 'vite';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, fair: { type: 'boolean', default: false } },
});
const [wished = ''] = positionals;
if (!existsSync('dist/index.html')) await build({ logLevel: 'error' });
const server = await preview({
  configFile: false,
  base: './',
  logLevel: 'error',
  preview: { host: '127.0.0.1', port: 0 },
});
const address = server.httpServer.address();
if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
/** @type {{ module: typeof import('./prove.ts') }} */
const { module } = await runnerImport('./tests/proof/prove.ts', { logLevel: 'error' });
try {
  const isWell = await module.prove(wished, {
    baseURL: `http://127.0.0.1:${address.port}/`,
    only: values.only ?? '',
    fair: values.fair,
    tell: (line) => console.log(line),
  });
  if (!isWell) process.exitCode = 1;
} finally {
  await server.close();
}
