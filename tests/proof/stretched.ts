// Ways of reading in which nothing may be lost: four times as large (1.4.10), and air between all letters (1.4.12).
import type { Page } from 'playwright';
import { brokenWords } from './brokenWords.ts';
import { gaps } from './gaps.ts';
import { painted } from './painted.ts';

const usual = { width: 1366, height: 640 };
/** A window of 1280 points at 400 %. */
const zoomed = { width: 320, height: 256 };

const airy = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** What always stands over the page is not to take most of a small window; what somebody has just opened may. */
const covered = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const taken = [...document.querySelectorAll('body *')].reduce((sum, one) => {
      if (!['fixed', 'sticky'].includes(getComputedStyle(one).position) || !one.checkVisibility()) return sum;
      if (one.matches(':popover-open')) return sum;
      const { top, bottom, width } = one.getBoundingClientRect();
      const isAtAnEdge = (top <= 1 || bottom >= innerHeight - 1) && width > innerWidth / 2;
      return isAtAnEdge && bottom - top < innerHeight ? sum + Math.max(0, Math.min(bottom, innerHeight) - top) : sum;
    }, 0);
    return taken > innerHeight / 2 ? [`bars take ${Math.round(taken)} of ${innerHeight} px`] : [];
  });

/** What lays itself out by its own size does so a few frames later: what is wrong is wrong at rest, and again. */
async function atRest(page: Page, look: () => Promise<readonly string[]>): Promise<readonly string[]> {
  await painted(page);
  const found = await look();
  if (found.length === 0) return found;
  await painted(page);
  await page.waitForTimeout(300);
  const again = await look();
  return found.filter((what) => again.includes(what));
}

export async function gapsZoomed(page: Page): Promise<readonly string[]> {
  await page.setViewportSize(zoomed);
  const found = await atRest(page, async () => [...(await gaps(page)), ...(await covered(page))]);
  await page.setViewportSize(usual);
  return found;
}

/** The largest text, in the usual window: what sticks leaves the screen to what is read, and words stay whole. */
export const gapsLarge = (page: Page): Promise<readonly string[]> =>
  atRest(page, async () => [...(await covered(page)), ...(await page.evaluate(brokenWords))]);

export async function gapsAiry(page: Page): Promise<readonly string[]> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, airy);
  const found = await atRest(page, () => gaps(page));
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  return found;
}

/** Somebody who asked for no motion gets none. */
export const motions = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState, effect }) => playState === 'running' && Number(effect?.getComputedTiming().duration) > 20)
      .map((one) => `moves: ${'animationName' in one ? String(one.animationName) : 'a transition'}`),
  );
