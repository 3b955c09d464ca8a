// The places on the cards that have the words somebody looks for. Pure, and what is looked for is kept nowhere.
import type { SupportPromptId } from '../../../content/supportPrompts.ts';
import type { TechniqueId } from '../../../content/techniques.ts';

export interface FindEntry {
  readonly key: string;
  readonly text: string;
  /** Where the words stand: a sentence to say has its number among the card's, the rest opens on request. */
  readonly place:
    | { readonly card: TechniqueId; readonly part: 'say'; readonly at: number }
    | { readonly card: TechniqueId; readonly part: 'cues' | 'avoid' | 'purpose' }
    | { readonly card: 'support'; readonly prompt: SupportPromptId };
}

/** Those that have every word, or a piece of one, in any order. Nothing for less than two letters. */
export function found(entries: readonly FindEntry[], searched: string): readonly FindEntry[] {
  const parts = searched.toLowerCase().split(/\s+/u).filter(Boolean);
  if (parts.join('').length < 2) return [];
  return entries.filter(({ text }) => {
    const lower = text.toLowerCase();
    return parts.every((part) => lower.includes(part));
  });
}
