// The sentences a person sees, in the order they stand, each with its language and its place on the screen. Reads the
// page and never changes it. What is there for others is left out: drawings, words for screen readers, the ordstyrer's
// own side.
import { sentencesOf } from '../../../ui/readAloud.ts';

interface TextPlace {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

export interface SentenceOnScreen {
  readonly text: string;
  readonly language: string;
  /** The part of the page it belongs to. */
  readonly element: Element;
  /** Where its letters stand, in order; none for what is typed in a field. */
  readonly places: readonly TextPlace[];
}

const leftOut =
  'script, style, svg, kbd, .vh, .private, .noreading, [aria-hidden="true"], [hidden], option, audio, video';
const typed = 'input, textarea, select';
const silentFields = new Set(['checkbox', 'radio', 'password', 'file', 'hidden', 'range']);

const languageOf = (element: Element): string =>
  element.closest('[lang]')?.getAttribute('lang') || document.documentElement.lang || 'da';

const isSeen = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true, contentVisibilityAuto: false }) ?? true;

/** The nearest element that begins a line of its own: what stands in it is read together. */
function lineOf(element: Element): Element {
  const { display } = getComputedStyle(element);
  return (display === 'inline' || display === 'contents') && element.parentElement
    ? lineOf(element.parentElement)
    : element;
}

function valueOf(field: Element): string {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.label ?? '';
  if (field instanceof HTMLTextAreaElement) return field.value;
  return field instanceof HTMLInputElement && !silentFields.has(field.type) ? field.value : '';
}

interface Run {
  readonly element: Element;
  readonly language: string;
  readonly nodes: Text[];
}

/** Text that stands together: the same line and the same language. */
function runsIn(root: Element): readonly (Run | { readonly field: Element })[] {
  const runs: (Run | { readonly field: Element })[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    return node.matches(leftOut) || !isSeen(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element && node.matches(typed)) runs.push({ field: node });
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || parent.matches(typed)) continue;
    const element = lineOf(parent);
    const language = languageOf(parent);
    const last = runs.at(-1);
    if (last && 'nodes' in last && last.element === element && last.language === language) last.nodes.push(node);
    else runs.push({ element, language, nodes: [node] });
  }
  return runs;
}

function sentencesIn({ element, language, nodes }: Run): readonly SentenceOnScreen[] {
  // A line break in the code of a page is a blank; every letter keeps its place.
  const whole = nodes.map(({ data }) => data.replaceAll(/\s/gu, ' ')).join('');
  return sentencesOf(whole, language).map(([start, end]) => {
    let at = 0;
    const places: TextPlace[] = [];
    for (const node of nodes) {
      const from = Math.max(start - at, 0);
      const to = Math.min(end - at, node.length);
      if (from < to) places.push({ node, from, to });
      at += node.length;
    }
    return { text: whole.slice(start, end), language, element, places };
  });
}

/** What is on the screen under `root`, sentence by sentence. */
export const textOnScreen = (root: Element): readonly SentenceOnScreen[] =>
  runsIn(root).flatMap((run) => {
    if ('nodes' in run) return sentencesIn(run);
    const language = languageOf(run.field);
    const text = valueOf(run.field);
    return sentencesOf(text, language).map(([from, to]) => ({
      text: text.slice(from, to),
      language,
      element: run.field,
      places: [],
    }));
  });
