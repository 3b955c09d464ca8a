// npm run guide [-- --from rehearsals/scenario-1]: makes the pictures of docs/guide again. Plays scenario-1 through the
// built app, or takes the pictures that "npm run rehearse -- scenario-1" has left.
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { buildIfStale } from '../support/builtApp.mjs';

const { values } = parseArgs({ options: { from: { type: 'string' }, root: { type: 'string', default: '.' } } });
const folder = values.from ?? 'rehearsals/guide';
await buildIfStale(values.root);

if (values.from === undefined) {
  /** @type {{ readonly module: { readonly playAndReport: typeof import('../rehearsal/playAndReport.ts').playAndReport } }} */
  const { module } = await runnerImport('./tests/rehearsal/playAndReport.ts', { logLevel: 'error' });
  const path = 'tests/scenarios/scenario-1.json';
  const tell = (/** @type {string} */ line) => console.log(line);
  const played = await module.playAndReport({ path, folder, root: values.root, tell });
  if (!played) console.error('The rehearsal found faults: look at the pictures before you keep them.');
}

/** @type {{ readonly module: { readonly makePictures: typeof import('./makePictures.ts').makePictures } }} */
const { module } = await runnerImport('./tests/guide/makePictures.ts', { logLevel: 'error' });
const missing = await module.makePictures(folder, values.root);
for (const name of missing) console.error(`no picture: ${name}`);
process.exit(missing.length === 0 ? 0 : 1);
