// npm run rehearse -- scenario-1 [--hands keyboard] [--size 390x844] [--no-pictures] [--language ar]
// Plays a scenario of tests/scenarios, or any file of that form, through the built app with the network cut. With a
// language the citizen speaks it, and every step, paper, table and phone is looked at in it as well.
// npm run rehearse -- every-screen --language ar [--only topic]: pictures of each screen there is.
// npm run rehearse -- newcomer: how long a slow hand needs from the first start through a practice to the printed sheet.
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { buildIfStale } from '../support/builtApp.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    keyboard: { type: 'boolean', default: false },
    hands: { type: 'string', default: 'mouse' },
    size: { type: 'string', default: '1366x640' },
    language: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    root: { type: 'string', default: '.' },
    'no-pictures': { type: 'boolean', default: false },
  },
});
const [wanted] = positionals;
const path = [wanted, `tests/scenarios/${wanted}.json`].find((one) => one && existsSync(one) && one.endsWith('.json'));
const size = /^(\d+)x(\d+)$/.exec(values.size);
if (!wanted || !(path || ['every-screen', 'newcomer'].includes(wanted)) || !size) {
  console.error(
    'npm run rehearse -- <scenario-1 | a scenario file.json | every-screen | newcomer> [--hands keyboard] [--size 1366x640] [--no-pictures] [--language ar]',
  );
  process.exit(2);
}

await buildIfStale(values.root);
const { language, only, root } = values;
const window = { width: Number(size[1]), height: Number(size[2]) };
const folder = join('rehearsals', [basename(wanted, '.json'), language].filter(Boolean).join('-'));
const tell = (/** @type {string} */ line) => console.log(line);

async function pictures() {
  /** @type {{ readonly module: { readonly everyScreen: typeof import('./everyScreen.ts').everyScreen } }} */
  const { module } = await runnerImport('./tests/rehearsal/everyScreen.ts', { logLevel: 'error' });
  return module.everyScreen({ language: language || 'da', size: window, only, folder, root, tell });
}

async function newcomer() {
  /** @type {{ readonly module: { readonly tellNewcomer: typeof import('./tellNewcomer.ts').tellNewcomer } }} */
  const { module } = await runnerImport('./tests/rehearsal/tellNewcomer.ts', { logLevel: 'error' });
  return module.tellNewcomer({ folder: values['no-pictures'] ? undefined : folder, root, tell });
}

async function scenario(/** @type {string} */ from) {
  /** @type {{ readonly module: { readonly playAndReport: typeof import('./playAndReport.ts').playAndReport } }} */
  const { module } = await runnerImport('./tests/rehearsal/playAndReport.ts', { logLevel: 'error' });
  return module.playAndReport({
    path: from,
    language,
    hands: values.keyboard || values.hands === 'keyboard' ? 'keyboard' : 'mouse',
    size: window,
    folder: values['no-pictures'] ? undefined : folder,
    root,
    tell,
  });
}

const isWell = path ? await scenario(path) : await (wanted === 'newcomer' ? newcomer() : pictures());
process.exit(isWell ? 0 : 1);
