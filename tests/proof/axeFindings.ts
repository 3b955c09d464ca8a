// What axe finds wrong on a page as it stands: one line per rule with the places, none when all is well.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

const sizes = 'target-size';

/** The places by rule. */
async function placesOf(page: Page, runOnly: string[], rules: Record<string, { enabled: boolean }>) {
  // In the page itself: our pages hold no frames, and the other way opens a new window for each run, which takes the
  // focus from the one that is looked at and the time of three runs.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options({ runOnly, rules }).analyze();
  return new Map(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target.join(' '))]));
}

/** A press that lies half under the dock is whole when the page is scrolled: too small is what is so in both places. */
async function tooSmallAtTheEnd(page: Page): Promise<readonly string[]> {
  const top = await page.evaluate(() => {
    const { scrollY } = window;
    window.scrollTo(0, document.documentElement.scrollHeight);
    return scrollY;
  });
  const places = await placesOf(page, ['wcag22aa'], { [sizes]: { enabled: true } });
  await page.evaluate((y) => window.scrollTo(0, y), top);
  return places.get(sizes) ?? [];
}

/** `drawn` is the system's own colours, of which axe knows nothing: contrast is then measured by `drawnContrast`. */
export async function axeFindings(page: Page, colours: 'ours' | 'drawn' = 'ours'): Promise<readonly string[]> {
  const found = await placesOf(
    page,
    ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // Rules that axe keeps switched off until somebody asks: AAA contrast and the size of what is pressed.
    {
      'color-contrast': { enabled: colours === 'ours' },
      'color-contrast-enhanced': { enabled: colours === 'ours' },
      [sizes]: { enabled: true },
    },
  );
  const small = found.get(sizes);
  if (small) {
    const still = await tooSmallAtTheEnd(page);
    found.set(
      sizes,
      small.filter((place) => still.includes(place)),
    );
  }
  return [...found].filter(([, places]) => places.length > 0).map(([id, places]) => `${id}: ${places.join(', ')}`);
}
