// What is wrong with the screen as it stands: axe in light and dark and both ways, the way on in sight at 640 px, and
// nothing that scrolls sideways at 320.
import type { Page } from 'playwright';
import { axeFindings } from './fixtures.ts';
import { dock } from './screensOnTheDevice.ts';

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

export async function screenFaults(page: Page, screen: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    faults.push(...(await axeFindings(page)).map((finding) => `${screen}, ${colorScheme}: ${finding}`));
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const way = dock(page).getByRole('button').last();
  if ((await way.count()) > 0) {
    const box = await way.boundingBox();
    if (!box || box.y + box.height > 640) faults.push(`${screen}: the way on is not in sight at 1366x640`);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const [wide, named] = await page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const wider = [...document.querySelectorAll('main *, header *, footer *')].find(
      (one) => one.getBoundingClientRect().right > 321 && getComputedStyle(one).position !== 'absolute',
    );
    return [scrollWidth, wider ? `${wider.tagName}.${wider.className}` : ''] as const;
  });
  if (wide > 320) faults.push(`${screen}: ${wide} px wide at 320 (${named})`);
  faults.push(...(await fromRightToLeft(page)).map((fault) => `${screen}, from right to left: ${fault}`));
  await page.setViewportSize({ width: 1366, height: 640 });
  return faults;
}
