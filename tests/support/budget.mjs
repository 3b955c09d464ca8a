// Fails when what a first visit fetches grows past its budget, or when the code of a meeting or of the disk comes with it.
// A real visit of the built app; script, style and page in bytes of gzip -9, fonts apart.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { buildIfStale, serveBuilt } from './builtApp.mjs';
import { chromiumLaunch } from './chromium.mjs';
import { firstVisit } from './firstVisit.mjs';

const budget = 165_000;
/** xstate, and Dexie: nothing is opened before somebody has said who they are. */
const notYet = ['machine-', 'disk-'];

await buildIfStale();
const { address, stop } = await serveBuilt();
const browser = await chromium.launch(chromiumLaunch());
try {
  const { files: first } = await firstVisit(browser, address);
  const total = [...first.values()].reduce((sum, size) => sum + size, 0);
  const later = readdirSync('dist/assets')
    .filter((name) => /\.(js|css)$/.test(name) && !first.has(`/assets/${name}`))
    .map((name) => /** @type {const} */ ([name, gzipSync(readFileSync(`dist/assets/${name}`), { level: 9 }).length]))
    .toSorted(([, one], [, other]) => other - one);

  for (const [path, size] of [...first].toSorted(([, one], [, other]) => other - one))
    console.log(`first  ${String(size).padStart(7)}  ${path}`);
  for (const [name, size] of later.slice(0, 8)) console.log(`later  ${String(size).padStart(7)}  ${name}`);
  const early = [...first.keys()].filter((path) => notYet.some((name) => path.startsWith(`/assets/${name}`)));
  for (const path of early) console.error(`${path} comes with the first page, but only what lies behind it needs it`);
  const rest = later.reduce((sum, [, size]) => sum + size, 0);
  console.log(`budget: first visit ${total} of ${budget} bytes gzip, later ${rest}`);
  if (total > budget || early.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await stop();
}
