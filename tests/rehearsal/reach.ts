// The way to a thing without a mouse: Tab, Shift+Tab, and the arrows inside one question with several answers.
import type { Locator, Page } from 'playwright';

const farthest = 400;

/** Where the target is from here: a key, and about how many presses of it. Presses too many are taken back. */
const wayTo = (target: Locator): Promise<{ readonly key: string; readonly times: number } | null> =>
  target.evaluate((wanted) => {
    const now = document.activeElement;
    if (now === wanted) return null;
    const isRadio = (one: Element | null): one is HTMLInputElement =>
      one instanceof HTMLInputElement && one.type === 'radio';
    const place = now ? now.compareDocumentPosition(wanted) : 0;
    const isBefore = (place & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    if (isRadio(wanted) && isRadio(now) && now.name === wanted.name) {
      return { key: isBefore ? 'ArrowLeft' : 'ArrowRight', times: 1 };
    }
    if (!now || now === document.body) return { key: 'Tab', times: 1 };
    const groups = new Set<string>();
    const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter((one) => {
      const [first, last] = isBefore ? [wanted, now] : [now, wanted];
      const isBetween =
        (first.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
        (last.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      if (!isBetween || !one.checkVisibility({ visibilityProperty: true })) return false;
      if (!isRadio(one)) return true;
      const isFirst = !groups.has(one.name);
      groups.add(one.name);
      return isFirst;
    });
    return { key: isBefore ? 'Shift+Tab' : 'Tab', times: Math.max(1, stops.length) };
  });

/** Moves the focus to the target as a person would; fails when the keys do not lead there. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  let key = '';
  let carefully = false;
  for (let looks = 0; looks < farthest; looks += 1) {
    const way = await wayTo(target);
    if (!way) return;
    // Gone past it: from now on one press at a time.
    carefully ||= key !== '' && way.key !== key;
    ({ key } = way);
    for (let press = 0; press < (carefully ? 1 : way.times); press += 1) await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${String(target)}`);
}
