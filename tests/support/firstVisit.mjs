// What a first visit fetches of the built app, in a real browser: everything until its first screen stands there and the
// network is still. The service worker is left out: it fetches the rest behind that screen.
import { gzipSync } from 'node:zlib';

/**
 * @param {import('playwright').Browser} browser
 * @param {string} baseURL where the built app is served
 * @returns {Promise<{ files: ReadonlyMap<string, number>, painted: number }>} the size of each script, style and page,
 * in bytes of gzip -9, and the first contentful paint in ms
 */
export async function firstVisit(browser, baseURL) {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'da-DK' });
  try {
    const page = await context.newPage();
    /** @type {Map<string, number>} */
    const files = new Map();
    /** @type {Promise<unknown>[]} */
    const counted = [];
    page.on('response', (response) => {
      const path = new URL(response.url()).pathname;
      if (!/(\/|\.js|\.css)$/.test(path)) return;
      const count = async () => void files.set(path, gzipSync(await response.body(), { level: 9 }).length);
      counted.push(count());
    });
    await page.goto(baseURL);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await Promise.all(counted);
    const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
    if (painted === undefined) throw new Error('Nothing was painted.');
    return { files, painted };
  } finally {
    await context.close();
  }
}
