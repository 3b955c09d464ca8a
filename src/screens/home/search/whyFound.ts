// Why a meeting was found, when that does not stand on its row anyway.
import type { Summary } from '../../../meeting/summary.ts';
import { folded, shownText } from './searchableText.ts';
import { wordsOf } from './searchIndex.ts';

export interface Why {
  readonly field: 'topic' | 'promise';
  readonly text: string;
}

/** The topic or the promise in which a word was found. */
export function whyFound(summary: Summary, query: string, language: string): Why | null {
  const shown = shownText(summary, language);
  const hidden = wordsOf(query).filter((word) => !shown.includes(word));
  const holds = (text: string) => hidden.some((word) => folded(text).includes(word));
  if (holds(summary.topic)) return { field: 'topic', text: summary.topic };
  const promise = summary.promises.find(({ what }) => holds(what));
  return promise ? { field: 'promise', text: promise.what } : null;
}
