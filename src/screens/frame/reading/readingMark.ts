// Shows where the reading is, without a change of the page's own text: as a highlight of the browser, or, where there is
// none, as a mark round the part that is read.
import type { SentenceOnScreen } from './textOnScreen.ts';

const sentenceMark = 'reading-sentence';
const wordMark = 'reading-word';

const highlights = (): HighlightRegistry | null =>
  typeof Highlight === 'function' && typeof CSS === 'object' ? (CSS.highlights ?? null) : null;

const rangesOf = ({ places }: SentenceOnScreen, start = 0, end = Infinity): readonly Range[] => {
  let at = 0;
  return places.flatMap(({ node, from, to }) => {
    const length = to - from;
    const first = Math.max(start - at, 0);
    const last = Math.min(end - at, length);
    at += length;
    // What is read may be written again meanwhile.
    if (first >= last || from + last > node.length) return [];
    const range = document.createRange();
    range.setStart(node, from + first);
    range.setEnd(node, from + last);
    return [range];
  });
};

export function unmark(): void {
  highlights()?.delete(sentenceMark);
  highlights()?.delete(wordMark);
  for (const one of document.querySelectorAll('[data-reading]')) one.removeAttribute('data-reading');
}

export function markSentence(sentence: SentenceOnScreen): void {
  unmark();
  const registry = highlights();
  const ranges = rangesOf(sentence);
  if (registry && ranges.length > 0) registry.set(sentenceMark, new Highlight(...ranges));
  else sentence.element.setAttribute('data-reading', '');
  sentence.element.scrollIntoView?.({ block: 'nearest' });
}

export function markWord(sentence: SentenceOnScreen, from: number, length: number): void {
  const registry = highlights();
  const word = length || (/^\S+/u.exec(sentence.text.slice(from))?.[0].length ?? 0);
  if (registry) registry.set(wordMark, new Highlight(...rangesOf(sentence, from, from + word)));
}
