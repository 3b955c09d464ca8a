// What a screen reader is told without being asked: every change of words in a live region, counted for each action.
import type { Page } from 'playwright';

const live = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"], output';

/** Begins to listen. A region that comes filled is told only when it is an alert, as readers do. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate((selector) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const known = new WeakMap<Element, string>();
    const wordsOf = (one: Element) => (one.checkVisibility() ? (one.textContent ?? '').trim() : '');
    const look = (isFirst: boolean) => {
      for (const one of document.querySelectorAll(selector)) {
        const words = wordsOf(one);
        const before = known.get(one);
        known.set(one, words);
        const isNew = before === undefined;
        if (isFirst || words === '' || words === before || (isNew && !one.matches('[role="alert"]'))) continue;
        heard.push(words);
      }
    };
    look(true);
    new MutationObserver(() => look(false)).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  }, live);
}

/** What was told since the last time somebody asked; a moment is given for what comes late. */
export async function heardSince(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(400);
  return page.evaluate(() => {
    const heard: unknown = Reflect.get(window, 'heard');
    return Array.isArray(heard) ? heard.splice(0).map(String) : [];
  });
}
