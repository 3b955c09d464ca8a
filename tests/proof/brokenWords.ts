// Words that are broken in the middle though a window has room for them: "Til/ba/ge". Runs in the page, by itself.

export const brokenWords = (): readonly string[] => {
  const found: string[] = [];
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const around = text.parentElement;
    if (!around?.checkVisibility() || around.closest('svg, style, script, select, .vh, [inert], [popover]')) continue;
    const { hyphens, position, lineHeight, fontSize } = getComputedStyle(around);
    // Words for those who listen are one point large; a word that is divided as its language does is read as one.
    if (hyphens === 'auto' || (position === 'absolute' && around.clientWidth <= 1)) continue;
    const line = Number.parseFloat(lineHeight) || Number.parseFloat(fontSize);
    for (const { 0: word, index } of text.nodeValue?.matchAll(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top);
      if (Math.max(...tops) - Math.min(...tops) > line / 2) found.push(`broken: ${word} in ${around.tagName}`);
    }
  }
  return found;
};
