// The contrast that is measured on a picture: what is faint in every picture is told, what was only late is not.
import type { Page } from 'playwright';
import { drawnContrast } from '../proof/drawnContrast.ts';
import { expect, test } from './fixtures.ts';

/** Of two lines one is always faint; the other is not painted yet when the first picture is taken. */
async function paintedLate(page: Page): Promise<Page> {
  await page.setContent(
    `<main style="background: white"><p class="faint" style="color: #ddd">Altid svag</p>
    <p class="late" style="color: white">Kommer lidt efter</p></main>`,
  );
  const picture = page.screenshot.bind(page);
  page.screenshot = async (how) => {
    const taken = await picture(how);
    await page.evaluate(() => document.querySelector<HTMLElement>('.late')?.style.setProperty('color', 'black'));
    return taken;
  };
  return page;
}

test('a line that is painted late is not called faint, and one that stays faint is', async ({ page }) => {
  expect(await drawnContrast(await paintedLate(page))).toEqual([
    expect.stringContaining('drawn contrast: p.faint "Altid svag" 1.'),
  ]);
});
