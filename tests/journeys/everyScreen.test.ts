import type { Page } from 'playwright';
import { dock, heading, openScreen, screensOnTheDevice } from './screensOnTheDevice.ts';
import { axeFindings, expect, test } from './fixtures.ts';

/** What is cut off or scrolls sideways when the same page runs the other way, on a phone and on a laptop. */
async function fromRightToLeft(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  for (const width of [320, 1366]) {
    await page.setViewportSize({ width, height: 640 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) faults.push(`${wide} px wide at ${width}`);
  }
  faults.push(...(await axeFindings(page)));
  await page.evaluate(() => (document.documentElement.dir = 'ltr'));
  return faults;
}

test('every screen is clean in axe, light and dark, both ways, shows its way on at 640 px and never scrolls sideways', async ({
  page,
}) => {
  const faults: string[] = [];
  for (const one of await screensOnTheDevice(page)) {
    await openScreen(page, one);
    await expect(heading(page)).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      faults.push(...(await axeFindings(page)).map((finding) => `${one.screen}, ${colorScheme}: ${finding}`));
    }
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const way = dock(page).getByRole('button').last();
    if ((await way.count()) > 0) {
      const box = await way.boundingBox();
      if (!box || box.y + box.height > 640) faults.push(`${one.screen}: the way on is not in sight at 1366x640`);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const [wide, named] = await page.evaluate(() => {
      const { scrollWidth } = document.documentElement;
      const wider = [...document.querySelectorAll('main *, header *, footer *')].find(
        (one) => one.getBoundingClientRect().right > 321 && getComputedStyle(one).position !== 'absolute',
      );
      return [scrollWidth, wider ? `${wider.tagName}.${wider.className}` : ''] as const;
    });
    if (wide > 320) faults.push(`${one.screen}: ${wide} px wide at 320 (${named})`);
    faults.push(...(await fromRightToLeft(page)).map((fault) => `${one.screen}, from right to left: ${fault}`));
    await page.setViewportSize({ width: 1366, height: 640 });
  }
  expect(faults).toEqual([]);
}, 300_000);
