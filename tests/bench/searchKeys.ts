// What a key in the search field of the list costs: the main thread's own work, and the time until what it found is
// painted.
import type { BrowserContext } from 'playwright';
import { home } from '../../src/locales/da/home.ts';
import { unlock } from '../journeys/atTheLaptop.ts';
import { putThere, worked } from './roundOfCalls.ts';

export interface SearchTimes {
  /** Milliseconds of main-thread work, of each key. */
  readonly work: readonly number[];
  /** Milliseconds from the letter until it and what it found stand there, and the browser has nothing left to do. */
  readonly painted: readonly number[];
}

const queries = ['samira', 'brev', 'åbner tre', '18. november', 'søvn åse', 'tirsdag banken'];
/** A fast typist's pace, and a rest before each query. */
const betweenKeys = 120;
const rest = 600;

/** `sources` is where the app's own modules are served from. */
export async function measureSearch(context: BrowserContext, sources: string, count: number): Promise<SearchTimes> {
  const page = await context.newPage();
  await putThere(page, sources, count);
  await page.goto('./');
  await unlock(page);
  const field = page.getByRole('searchbox', { name: home.search.label });
  await field.click();
  // All is read, looked at and written out before the first key, as behind a person who has just come in.
  await page.waitForTimeout(8_000);
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const times = { work: [] as number[], painted: [] as number[] };
  for (let round = 0; round < 3; round += 1) {
    for (const query of queries) {
      await field.fill('');
      await page.waitForTimeout(rest);
      for (const letter of query) {
        const before = await worked(client);
        const listening = await page.evaluateHandle(() => ({
          painted: new Promise<number>((resolve) => {
            const told = (event: Event) =>
              requestAnimationFrame(() => {
                const done = () => resolve(performance.now() - event.timeStamp);
                void scheduler.postTask(done, { priority: 'background' });
              });
            addEventListener('input', told, { once: true, capture: true });
          }),
        }));
        await page.keyboard.type(letter);
        const painted = await listening.evaluate(({ painted: time }) => time);
        await listening.dispose();
        await page.waitForTimeout(betweenKeys);
        if (round === 0) continue;
        times.painted.push(painted);
        times.work.push((await worked(client)) - before);
      }
    }
  }
  return times;
}
