// The page on the citizen's own phone is answered again and again, and stays there; whatever happened, "Mine aftaler" opens
// and takes a page.
import { mine as words } from '../../../src/locales/da/mine.ts';
import { samira, sealedFor } from '../../support/takeHomes.ts';
import type { Play, Stage } from '../play.ts';

async function keep({ page, baseURL }: Stage): Promise<void> {
  const { digits, code } = await sealedFor(samira);
  await page.goto(`${baseURL}#/mit/${digits}`);
  await page.getByLabel(words.code.label).fill(code);
  await page.getByRole('button', { name: words.code.open, exact: true }).click();
  await page.getByRole('button', { name: words.ask.keep, exact: true }).click();
  await page.getByRole('article').first().waitFor();
}

const listed = ({ page }: Stage) => page.getByRole('button', { name: 'tirsdag den 17. november' });

export const mine: Play = {
  name: 'mine',
  within: 2_400,
  prepare: (stage) => keep(stage),
  ready: async (stage) => {
    const { page, baseURL } = stage;
    await page.goto(`${baseURL}#/mit`);
    const empty = page.getByText(words.empty, { exact: true });
    await listed(stage).or(empty).first().waitFor();
    await ((await empty.isVisible()) ? keep(stage) : listed(stage).click());
  },
  act: async ({ page, fromNow }) => {
    fromNow();
    const own = page.getByRole('article').first();
    for (let count = 0; ; count += 1) {
      const answer = [words.needsHelp, words.notYet, words.yes][count % 3] ?? words.yes;
      await own.getByRole('radio', { name: answer }).check();
      await page.waitForTimeout(20);
    }
  },
  look: async (stage) => {
    const { page, baseURL, account } = stage;
    await page.goto(`${baseURL}#/mit`);
    const empty = page.getByText(words.empty, { exact: true });
    await listed(stage).or(empty).first().waitFor();
    if (await empty.isVisible()) account.fault('the page is gone');
  },
};
