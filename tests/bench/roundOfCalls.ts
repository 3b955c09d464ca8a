// How much work the main thread does from the press on the list of meetings until the round of calls is painted, and
// when the list itself is shown again. The rows are put there by the app's own storage, in a page of the same origin.
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { calls } from '../../src/locales/da/calls.ts';
import { home } from '../../src/locales/da/home.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { ownPassphrase, unlock } from '../journeys/atTheLaptop.ts';

const rounds = 12;

export interface RoundTimes {
  /** Milliseconds of main-thread work. */
  readonly opening: readonly number[];
  readonly comingBack: readonly number[];
}

/** `sources` is where the app's own modules are served from. */
export async function putThere(page: Page, sources: string, count: number): Promise<void> {
  await page.route('**/bench', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
  );
  const isSource = ({ pathname }: URL) => /^\/(src|tests|node_modules|@)/.test(pathname);
  await page.route(isSource, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname + search, sources).href }) });
  });
  await page.goto('./bench');
  // As text: what is imported here is imported by the page.
  const put = `putManyMeetings(${JSON.stringify(ownPassphrase)}, ${count})`;
  await page.evaluate(`import('/tests/bench/manyMeetings.ts').then((seed) => seed.${put})`);
  await page.unrouteAll();
}

export const worked = async (client: CDPSession): Promise<number> => {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
};

const painted = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Presses inside the page, and resolves when the heading of the place it leads to has been painted. */
async function goTo(page: Page, press: string, heading: string, place: string): Promise<void> {
  await page.evaluate(
    ([words, title, shown]) =>
      new Promise<void>((resolve) => {
        const isThere = () =>
          document.querySelector('h1')?.textContent === title && document.querySelector(shown) !== null;
        const watching = new MutationObserver(() => {
          if (!isThere()) return;
          watching.disconnect();
          resolve();
        });
        watching.observe(document.body, { childList: true, subtree: true, characterData: true });
        const found = [...document.querySelectorAll<HTMLElement>('main a, main button, footer button')].find(
          (one) => one.textContent.trim() === words,
        );
        found?.click();
      }),
    [press, heading, place] as const,
  );
  await painted(page);
}

export async function measureRound(context: BrowserContext, sources: string, count: number): Promise<RoundTimes> {
  const page = await context.newPage();
  await putThere(page, sources, count);
  await page.goto('./');
  await unlock(page);
  await page.getByRole('link', { name: home.toCalls }).waitFor();
  const client = await context.newCDPSession(page);
  // The thread's own time: what others on the computer do is not counted.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const opening: number[] = [];
  const comingBack: number[] = [];
  for (let round = 0; round < rounds + 2; round += 1) {
    await page.waitForTimeout(1500);
    const before = await worked(client);
    await goTo(page, home.toCalls, calls.title, 'main article');
    const after = await worked(client);
    await page.waitForTimeout(500);
    const leaving = await worked(client);
    await goTo(page, shell.allMeetings, home.title, 'main .rows');
    await page.waitForTimeout(1500);
    // The first rounds fetch the code and the words.
    if (round < 2) continue;
    opening.push(after - before);
    comingBack.push((await worked(client)) - leaving);
  }
  return { opening, comingBack };
}
