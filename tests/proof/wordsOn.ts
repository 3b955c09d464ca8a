// The words of a screen as somebody reads them: each line, cell, press and label is a text of its own. What people have
// said and written themselves is theirs and is left out; the names of people are words like any other.
import type { Page } from 'playwright';

export const wordsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const own = 'blockquote, [lang]:not([lang="da"]), input, textarea, select, svg, script, style, .vh';
    const texts: string[] = [];
    const isBlock = (one: Element) => !/^(inline|contents)/u.test(getComputedStyle(one).display);
    let line = '';
    const end = () => {
      const text = line.replaceAll(/\s+/gu, ' ').trim();
      line = '';
      if (/\p{L}/u.test(text)) texts.push(text);
    };
    const read = (node: Node) => {
      if (node instanceof Text) line += node.data;
      if (!(node instanceof HTMLElement) || node.matches(own) || !node.checkVisibility()) return;
      const apart = isBlock(node) || node.matches('button, a, label, bdi + *, br');
      if (apart) end();
      for (const child of node.childNodes) read(child);
      if (apart) end();
    };
    const dialog = document.querySelector('dialog[open]');
    for (const part of dialog ? [dialog] : document.querySelectorAll('.helpline, .mine > .head, main, footer'))
      read(part);
    end();
    return texts;
  });
