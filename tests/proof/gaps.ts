// What axe does not look for: a page that scrolls sideways, or words cut off by their own box.
import type { Page } from 'playwright';

export const gaps = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { documentElement: root } = document;
    const found: string[] = [];
    if (root.scrollWidth > innerWidth) found.push(`scrolls sideways: ${root.scrollWidth} of ${innerWidth} px`);
    for (const one of document.querySelectorAll<HTMLElement>('main *, header *, footer *, dialog[open] *')) {
      if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const { overflowX, overflowY, clipPath, position, textOverflow } = getComputedStyle(one);
      // The first words of what a press is about - a line to open, a thing to undo: the whole of it stands on the screen
      // already, or comes with the press.
      if (textOverflow === 'ellipsis' && one.closest('button')) continue;
      // Words for those who listen are one point large, on purpose; what is inert is a picture of words said elsewhere.
      if ((position === 'absolute' && clipPath !== 'none') || one.clientWidth <= 1 || one.closest('svg, .vh, [inert]'))
        continue;
      const isCut =
        (['hidden', 'clip'].includes(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
        (['hidden', 'clip'].includes(overflowY) && one.scrollHeight > one.clientHeight + 1);
      if (isCut && one.innerText.trim() !== '') found.push(`cut off: ${one.tagName}.${one.className}`);
    }
    return found;
  });
