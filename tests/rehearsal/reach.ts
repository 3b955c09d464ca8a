// The way to a thing without a mouse: Tab, Shift+Tab, and the arrows inside one question with several answers.
import type { Locator, Page } from 'playwright';

const farthest = 400;

/** Moves the focus to the target as a person would; fails when the keys do not lead there. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let steps = 0; steps < farthest; steps += 1) {
    const way = await target.evaluate((wanted) => {
      const now = document.activeElement;
      if (now === wanted) return 'there';
      const isRadio = (one: Element | null): one is HTMLInputElement =>
        one instanceof HTMLInputElement && one.type === 'radio';
      const place = now ? now.compareDocumentPosition(wanted) : 0;
      const isBefore = (place & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      if (isRadio(wanted) && isRadio(now) && now.name === wanted.name) return isBefore ? 'up' : 'down';
      if (!now || now === document.body) return 'on';
      return isBefore ? 'back' : 'on';
    });
    if (way === 'there') return;
    await page.keyboard.press({ up: 'ArrowUp', down: 'ArrowDown', back: 'Shift+Tab', on: 'Tab' }[way]);
  }
  throw new Error(`The keyboard does not reach ${String(target)}`);
}
