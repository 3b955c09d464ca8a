// Which of the hard words stand on the screen, and where. Reads the page and never changes it.
import { hardWords, type HardWord } from '../../../content/hardWords.ts';

export interface WordPlace {
  readonly word: HardWord;
  readonly range: Range;
}

/** Each hard word with its forms as they stand in sentences. */
export type WordForms = ReadonlyMap<HardWord, readonly string[]>;

const leftOut = 'script, style, svg, kbd, input, textarea, select, .vh, .private, .noreading, [aria-hidden="true"]';

const asPattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Finds whole words, in any script: never "pligt" within another word. */
function patternOf(forms: WordForms): RegExp {
  const longestFirst = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).map(asPattern);
  const groups = hardWords.map((word) => `(?<${word}>${longestFirst(forms.get(word) ?? []).join('|') || '(?!)'})`);
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${groups.join('|')})(?![\p{L}\p{M}])`, 'giu');
}

export function findHardWords(root: Element, forms: WordForms): readonly WordPlace[] {
  const pattern = patternOf(forms);
  const places: WordPlace[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(leftOut) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    for (const found of node.data.matchAll(pattern)) {
      const word = hardWords.find((one) => found.groups?.[one] !== undefined);
      if (!word) continue;
      const range = document.createRange();
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      places.push({ word, range });
    }
  }
  return places;
}
