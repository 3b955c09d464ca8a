// The words that can be read in the window now: not what is scrolled away, folded, behind a dialog, drawn or only spoken.
import type { Page } from 'playwright';

export const wordsInSight = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const top = document.querySelector('dialog:modal') ?? document.body;
    const isInSight = (one: Element, { top: above, bottom, left, right, width, height }: DOMRect): boolean => {
      if (width < 2 || height < 2) return false;
      const [x, y] = [(left + right) / 2, (above + bottom) / 2];
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
      const there = document.elementFromPoint(x, y);
      return there !== null && (one.contains(there) || there.contains(one));
    };
    const texts: string[] = [];
    const nodes = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const text = nodes.currentNode.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      const one = nodes.currentNode.parentElement;
      if (!text || !one?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(nodes.currentNode);
      const box = one.getBoundingClientRect();
      const isDrawn = box.width > 2 && box.height > 2 && !one.closest('[aria-hidden="true"]');
      if (isDrawn && isInSight(one, range.getBoundingClientRect())) texts.push(text);
    }
    for (const field of top.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(':placeholder-shown')) {
      if (isInSight(field, field.getBoundingClientRect())) texts.push(field.placeholder);
    }
    return texts;
  });
