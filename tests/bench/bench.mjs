// npm run bench: seal, unseal, write-through and machine step for a 5 kB and a 50 kB meeting, in real Chromium,
// each against the raw IndexedDB put of the same run; a durable write turn by turn with a raw one; then what it costs to
// give ten agreements along, and the list of 100 to 100,000 meetings (`--list 100,1000` for others).
// `--only writes,list` measures those alone, of: meeting, writes, home, due, list. Prints figures; judges nothing.
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { chromiumLaunch } from '../support/chromium.mjs';

const listed = process.argv.indexOf('--list');
const counts = listed < 0 ? [100, 1_000, 10_000, 100_000] : (process.argv[listed + 1] ?? '').split(',').map(Number);
const only = process.argv.indexOf('--only');
const wanted = only < 0 ? null : (process.argv[only + 1] ?? '').split(',');
/** @param {string} what */
const isWanted = (what) => wanted === null || wanted.includes(what);
/** @param {readonly number[]} times @param {number} part */
const at = (times, part) => (times[Math.floor(times.length * part)] ?? 0).toFixed(1);

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
  if (isWanted('meeting')) {
    const rows = await page.evaluate(async (place) => {
      const { measure } = /** @type {typeof import('./inBrowser.ts')} */ (await import(place));
      return measure();
    }, '/tests/bench/inBrowser.ts');
    console.log('| what | meeting | p50 ms | p95 ms | of a raw put |\n|---|---|---|---|---|');
    for (const { what, kB, p50, p95, ratio } of rows) {
      console.log(`| ${what} | ${kB} kB | ${p50.toFixed(2)} | ${p95.toFixed(2)} | ${ratio.toFixed(2)} |`);
    }
  }
  if (isWanted('writes')) {
    const writes = await page.evaluate(async (place) => {
      const { measureWritePath } = /** @type {typeof import('./writePath.ts')} */ (await import(place));
      return measureWritePath();
    }, '/tests/bench/writePath.ts');
    console.log('\n| a durable write | meeting | p50 ms | p95 ms | of a raw put |\n|---|---|---|---|---|');
    for (const { what, kB, p50, p95, ratio } of writes) {
      console.log(`| ${what} | ${kB} kB | ${p50.toFixed(2)} | ${p95.toFixed(2)} | ${ratio.toFixed(2)} |`);
    }
  }
  if (isWanted('home')) {
    const costs = await page.evaluate(async (place) => {
      const { measureTakingHome } = /** @type {typeof import('./takingHome.ts')} */ (await import(place));
      return measureTakingHome();
    }, '/tests/bench/takingHome.ts');
    console.log('\n| ten agreements | p50 ms | p95 ms | of a raw put |\n|---|---|---|---|');
    for (const { what, p50, p95, ratio } of costs) {
      console.log(`| ${what} | ${p50.toFixed(2)} | ${p95.toFixed(2)} | ${ratio.toFixed(2)} |`);
    }
  }
  if (isWanted('due')) {
    const due = await page.evaluate(async (place) => {
      const { measureDue } = /** @type {typeof import('./dueRows.ts')} */ (await import(place));
      return measureDue();
    }, '/tests/bench/dueRows.ts');
    console.log('\n| the promises to call about | p50 ms | p95 ms |\n|---|---|---|');
    for (const { meetings, p50, p95 } of due) {
      console.log(`| among ${meetings} meetings | ${p50.toFixed(3)} | ${p95.toFixed(3)} |`);
    }
  }
  if (isWanted('list')) {
    console.log(
      '\n| meetings | seen first p50 / p95 | whole p50 | first key | a key p50 / p95 | heap |\n|---|---|---|---|---|---|',
    );
    for (const count of counts) {
      // A profile of its own: nothing of the list before is in the way.
      const context = await browser.newContext();
      const list = await context.newPage();
      await list.route('**/bench', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
      );
      await list.goto(`http://127.0.0.1:${address.port}/bench`);
      const words = 'fem små danske ord her';
      await list.evaluate(
        async ([place, passphrase, many]) => {
          const { putManyMeetings } = /** @type {typeof import('./manyMeetings.ts')} */ (await import(place));
          await putManyMeetings(passphrase, many);
        },
        /** @type {const} */ (['/tests/bench/manyMeetings.ts', words, count]),
      );
      await list.reload();
      const { first, whole, firstSearch, search, heapMB } = await list.evaluate(
        async ([place, passphrase]) => {
          const { measureList } = /** @type {typeof import('./listTimes.ts')} */ (await import(place));
          return measureList(passphrase, 20);
        },
        /** @type {const} */ (['/tests/bench/listTimes.ts', words]),
      );
      const cells = [
        count,
        `${at(first, 0.5)} / ${at(first, 0.95)} ms`,
        `${at(whole, 0.5)} ms`,
        `${firstSearch.toFixed(1)} ms`,
        `${at(search, 0.5)} / ${at(search, 0.95)} ms`,
        `${heapMB.toFixed(0)} MB`,
      ];
      console.log(`| ${cells.join(' | ')} |`);
      await context.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
