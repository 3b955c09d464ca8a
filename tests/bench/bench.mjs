// npm run bench: seal, unseal, write-through and machine step for a 5 kB and a 50 kB meeting, in real Chromium,
// each against the raw IndexedDB put of the same run; then what it costs to give ten agreements along.
// Prints figures; judges nothing.
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { chromiumLaunch } from '../support/chromium.mjs';

const server = await createServer({ server: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
await server.listen();
const address = server.httpServer?.address();
if (!address || typeof address === 'string') throw new Error('The server has no port.');
const browser = await chromium.launch(chromiumLaunch());
try {
  const page = await browser.newPage();
  await page.route('**/bench', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
  );
  await page.goto(`http://127.0.0.1:${address.port}/bench`);
  const rows = await page.evaluate(async (place) => {
    const { measure } = /** @type {typeof import('./inBrowser.ts')} */ (await import(place));
    return measure();
  }, '/tests/bench/inBrowser.ts');
  console.log('| what | meeting | p50 ms | p95 ms | of a raw put |\n|---|---|---|---|---|');
  for (const { what, kB, p50, p95, ratio } of rows) {
    console.log(`| ${what} | ${kB} kB | ${p50.toFixed(2)} | ${p95.toFixed(2)} | ${ratio.toFixed(2)} |`);
  }
  const costs = await page.evaluate(async (place) => {
    const { measureTakingHome } = /** @type {typeof import('./takingHome.ts')} */ (await import(place));
    return measureTakingHome();
  }, '/tests/bench/takingHome.ts');
  console.log('\n| ten agreements | p50 ms | p95 ms | of a raw put |\n|---|---|---|---|');
  for (const { what, p50, p95, ratio } of costs) {
    console.log(`| ${what} | ${p50.toFixed(2)} | ${p95.toFixed(2)} | ${ratio.toFixed(2)} |`);
  }
  const due = await page.evaluate(async (place) => {
    const { measureDue } = /** @type {typeof import('./dueRows.ts')} */ (await import(place));
    return measureDue();
  }, '/tests/bench/dueRows.ts');
  console.log('\n| the promises to call about | p50 ms | p95 ms |\n|---|---|---|');
  for (const { meetings, p50, p95 } of due) {
    console.log(`| among ${meetings} meetings | ${p50.toFixed(3)} | ${p95.toFixed(3)} |`);
  }
} finally {
  await browser.close();
  await server.close();
}
