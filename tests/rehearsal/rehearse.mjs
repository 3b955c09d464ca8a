// npm run rehearse -- scenario-1 [--hands keyboard] [--size 390x844] [--no-pictures]
// Plays a scenario of tests/scenarios, or any file of that form, through the built app with the network cut.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, runnerImport } from 'vite';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    keyboard: { type: 'boolean', default: false },
    hands: { type: 'string', default: 'mouse' },
    size: { type: 'string', default: '1366x640' },
    root: { type: 'string', default: '.' },
    'no-pictures': { type: 'boolean', default: false },
  },
});
const [wanted] = positionals;
const path = [wanted, `tests/scenarios/${wanted}.json`].find((one) => one && existsSync(one) && one.endsWith('.json'));
const size = /^(\d+)x(\d+)$/.exec(values.size);
if (!wanted || !path || !size) {
  console.error(
    'npm run rehearse -- <scenario-1 | a scenario file.json> [--hands keyboard] [--size 1366x640] [--no-pictures]',
  );
  process.exit(2);
}

if (!existsSync(join(values.root, 'dist/sw.js'))) await build({ root: values.root, logLevel: 'error' });
/** @type {{ readonly module: { readonly playAndReport: typeof import('./playAndReport.ts').playAndReport } }} */
const { module } = await runnerImport('./tests/rehearsal/playAndReport.ts', { logLevel: 'error' });
/** @type {unknown} */
const file = JSON.parse(readFileSync(path, 'utf8'));
const played = await module.playAndReport({
  file,
  hands: values.keyboard || values.hands === 'keyboard' ? 'keyboard' : 'mouse',
  size: { width: Number(size[1]), height: Number(size[2]) },
  folder: values['no-pictures'] ? undefined : join('rehearsals', basename(path, '.json')),
  root: values.root,
  tell: (/** @type {string} */ line) => console.log(line),
});
process.exit(played ? 0 : 1);
