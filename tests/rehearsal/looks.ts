// The same step looked at again: in other languages, and in windows of other sizes. Afterwards everything is as it was.
import type { Page } from 'playwright';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const phone: Size = { width: 390, height: 844 };
/** A laptop turned to the table, and a screen on the wall. */
export const tableSizes: readonly Size[] = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

export interface Looks {
  readonly languages: readonly string[];
  readonly sizes: readonly Size[];
}

const place = 'step-up.reading';

/** As the reading help does it: this window and the others of the app take the language up at once. */
export async function readIn(window: Page, language: string): Promise<void> {
  await window.evaluate(
    ([key, wanted]) => {
      const known: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
      localStorage.setItem(key, JSON.stringify(Object.assign({}, known, { language: wanted })));
      dispatchEvent(new StorageEvent('storage', { key }));
    },
    [place, language] as const,
  );
  await window.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
  await drawn(window);
}

/** Words beside the first come a moment later, and letters of another script after them. */
async function drawn(window: Page): Promise<void> {
  await window.waitForTimeout(150);
  await window.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Does something in each of the languages; then the window reads as before. */
export async function inEach(
  window: Page,
  languages: readonly string[],
  act: (language: string) => Promise<void>,
): Promise<void> {
  const before = await window.evaluate(() => document.documentElement.lang);
  for (const language of languages) {
    if (language !== before) await readIn(window, language);
    await act(language);
  }
  await readIn(window, before);
}

/** Pictures in each language and size; the whole page where it is longer than the window. */
export async function seenAgain(
  window: Page,
  { languages, sizes }: Looks,
  pathOf: (look: string) => string,
): Promise<void> {
  const before = window.viewportSize();
  await inEach(window, languages, async (language) => {
    for (const size of sizes) {
      await window.setViewportSize(size);
      await drawn(window);
      await window.screenshot({ path: pathOf(`${language}-${size.width}x${size.height}`), fullPage: true });
    }
    if (before) await window.setViewportSize(before);
  });
}
