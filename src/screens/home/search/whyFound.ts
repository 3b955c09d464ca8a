// Why a meeting was found, when that does not stand on its row anyway: where the word is, never what it says there.
import type { Summary } from '../../../meeting/summary.ts';
import { folded, shownText } from './searchableText.ts';
import { wordsOf } from './searchIndex.ts';

/** The next citizen may see the list: no topic and no agreement stands on it, also not while somebody searches. */
export type Why = 'topic' | 'promise';

export function whyFound(summary: Summary, query: string, language: string): Why | null {
  const shown = shownText(summary, language);
  const hidden = wordsOf(query).filter((word) => !shown.includes(word));
  const holds = (text: string) => hidden.some((word) => folded(text).includes(word));
  if (holds(summary.topic)) return 'topic';
  return summary.promises.some(({ what }) => holds(what)) ? 'promise' : null;
}
