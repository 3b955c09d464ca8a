// npm run bench:browser: what a first visit loads and when it is painted, and how long a tap in the capture field takes
// to be on the screen with the processor slowed four times. The built app, real Chromium. Prints figures; judges nothing.
import { chromium } from 'playwright';
import { build, createServer, runnerImport } from 'vite';
import { serveBuilt } from '../support/builtApp.mjs';
import { chromiumLaunch } from '../support/chromium.mjs';
import { firstVisit } from '../support/firstVisit.mjs';

await build({ logLevel: 'error' });
const { address: baseURL, stop } = await serveBuilt();
const browser = await chromium.launch(chromiumLaunch());

/** @param {readonly number[]} times @param {number} part */
const at = (times, part) => [...times].sort((one, other) => one - other)[Math.floor(times.length * part)] ?? 0;
/** @param {string} what @param {string} figure */
const row = (what, figure) => console.log(`| ${what} | ${figure} |`);

/** @param {number} entries noted before; 0 is a page with one field and nothing else */
async function taps(entries) {
  /** @type {{ module: typeof import('./capture.ts') }} */
  const { module } = await runnerImport('./tests/bench/capture.ts', { logLevel: 'error' });
  const context = await browser.newContext({ baseURL, locale: 'da-DK', viewport: { width: 1366, height: 640 } });
  const page = await context.newPage();
  if (entries === 0) await page.setContent('<form onsubmit="return false"><input autofocus></form>');
  else await module.openTheTalk(page, entries);
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = await module.measureTaps(page);
  await context.close();
  return times;
}

/** @param {string} scenario played through, each press as the browser itself times it */
async function everyTap(scenario) {
  /** @type {{ module: typeof import('./everyTap.ts') }} */
  const { module } = await runnerImport('./tests/bench/everyTap.ts', { logLevel: 'error' });
  return module.measureEveryTap(`tests/scenarios/${scenario}.json`, 4);
}

async function twoWindows() {
  /** @type {{ module: typeof import('./twoWindows.ts') }} */
  const { module } = await runnerImport('./tests/bench/twoWindows.ts', { logLevel: 'error' });
  const context = await browser.newContext({ baseURL, locale: 'da-DK', viewport: { width: 1366, height: 640 } });
  const times = await module.measureTwoWindows(context, await context.newPage());
  await context.close();
  return times;
}

/**
 * A profile of its own, and the app's own modules served, to put rows there with.
 * @template T
 * @param {(context: import('playwright').BrowserContext, sources: string) => Promise<T>} measure
 */
async function withSources(measure) {
  const sources = await createServer({ server: { port: 0, host: '127.0.0.1', hmr: false }, logLevel: 'error' });
  await sources.listen();
  const at = sources.httpServer?.address();
  if (!at || typeof at === 'string') throw new Error('The server has no port.');
  const viewport = { width: 1366, height: 640 };
  const context = await browser.newContext({ baseURL, locale: 'da-DK', viewport, serviceWorkers: 'block' });
  try {
    return await measure(context, `http://127.0.0.1:${at.port}/`);
  } finally {
    await context.close();
    await sources.close();
  }
}

/** @param {number} meetings on the device, each with one promise to call about */
async function roundOfCalls(meetings) {
  /** @type {{ module: typeof import('./roundOfCalls.ts') }} */
  const { module } = await runnerImport('./tests/bench/roundOfCalls.ts', { logLevel: 'error' });
  return withSources((context, sources) => module.measureRound(context, sources, meetings));
}

/** @param {number} meetings on the device */
async function searching(meetings) {
  /** @type {{ module: typeof import('./searchKeys.ts') }} */
  const { module } = await runnerImport('./tests/bench/searchKeys.ts', { logLevel: 'error' });
  return withSources((context, sources) => module.measureSearch(context, sources, meetings));
}

try {
  const visits = [];
  for (let visit = 0; visit < 5; visit += 1) visits.push(await firstVisit(browser, baseURL));
  const bare = await taps(0);
  /** @type {{ entries: number, typing: readonly number[], saying: readonly number[] }[]} */
  const talks = [];
  for (const entries of [10, 100, 400]) talks.push({ entries, ...(await taps(entries)) });
  console.log('| what | figure |\n|---|---|');
  row(
    'first load, JS + CSS, gzip',
    `${([...(visits[0]?.files.values() ?? [])].reduce((sum, size) => sum + size, 0) / 1000).toFixed(1)} kB`,
  );
  row(
    'first contentful paint, this machine, no throttling, p50 of 5',
    `${at(
      visits.map((one) => one.painted),
      0.5,
    ).toFixed(0)} ms`,
  );
  const floor = at(bare.typing, 0.5);
  /** @param {readonly number[]} times */
  const figure = (times) =>
    `${at(times, 0.5).toFixed(0)} / ${at(times, 0.95).toFixed(0)} ms, ${(at(times, 0.5) / floor).toFixed(1)} of a bare field`;
  row('a key in a bare field until painted, 4x slower, p50 / p95', figure(bare.typing));
  for (const { entries, typing, saying } of talks) {
    row(`a key in the capture field, ${entries} entries, 4x slower, p50 / p95`, figure(typing));
    row(`a line said (Enter), ${entries} entries, 4x slower, p50 / p95`, figure(saying));
  }
  for (const scenario of ['scenario-1', 'scenario-2']) {
    const all = await everyTap(scenario);
    const times = all.map(({ ms }) => ms);
    const soon = times.filter((ms) => ms <= 50).length;
    row(
      `${all.length} presses of ${scenario}, 4x slower, p50 / p75 / p95, within 50 ms`,
      `${[0.5, 0.75, 0.95].map((part) => at(times, part)).join(' / ')} ms, ${Math.round((100 * soon) / all.length)} %`,
    );
    for (const { on, what, ms } of all.toSorted((one, other) => other.ms - one.ms).slice(0, 5))
      row(`among the slowest: "${what.trim()}" on "${on}"`, `${ms} ms`);
  }
  const { follows, coveredByBreak, coveredByLock, coveredByShift, privateSideGoes } = await twoWindows();
  /** @param {readonly number[]} times */
  const wall = (times) => `${at(times, 0.5).toFixed(0)} / ${at(times, 0.99).toFixed(0)} ms`;
  row('the table follows a press on the laptop, no slow-down, p50 / slowest of 10', wall(follows));
  row('the table is covered by a break, p50 / slowest of 10', wall(coveredByBreak));
  row('the table is covered by the lock', `${coveredByLock.toFixed(0)} ms`);
  for (const [window, times] of coveredByShift.entries())
    row(
      `Shift three times covers ${['this window', 'another window', 'the table'][window]}, p50 / slowest of 10`,
      wall(times),
    );
  row('H hides the private side, p50 / slowest of 10', wall(privateSideGoes));
  const [few, many] = [await roundOfCalls(20), await roundOfCalls(2_000)];
  /** @param {readonly number[]} times */
  const work = (times) => `${at(times, 0.5).toFixed(1)} / ${at(times, 0.95).toFixed(1)} ms`;
  row('work to open the round of calls, 20 meetings, p50 / p95 of 12', work(few.opening));
  row('work to open the round of calls, 2,000 meetings, p50 / p95 of 12', work(many.opening));
  row('the difference, of one frame (16 ms)', `${((at(many.opening, 0.5) - at(few.opening, 0.5)) / 16).toFixed(2)}`);
  row('work to show the list again and read it behind, 20 meetings, p50 / p95', work(few.comingBack));
  row('work to show the list again and read it behind, 2,000 meetings, p50 / p95', work(many.comingBack));
  for (const meetings of [100, 10_000]) {
    const keys = await searching(meetings);
    row(`work of a key in the search, ${meetings} meetings, p50 / p95`, work(keys.work));
    row(`a key in the search until what it found is painted, ${meetings} meetings, p50 / p95`, work(keys.painted));
  }
} finally {
  await browser.close();
  await stop();
}
