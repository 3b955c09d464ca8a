// Finds meetings by every word that is typed: at the beginning of a word or within one. A scan over texts in memory,
// written out as they are needed. Nothing of it is ever stored.
import type { ListedMeeting } from '../../../room/device.ts';
import { folded, searchableText } from './searchableText.ts';

export interface SearchIndex {
  /** Writes out some more beforehand, so that the first key finds it done. False when there is no more. */
  readonly prepare: () => boolean;
  /** In the order of the list, but first those whose first name begins with what is typed. Null for no words. */
  readonly find: (query: string) => readonly ListedMeeting[] | null;
}

/** In one breath: no more than a few milliseconds on an old laptop. */
const atOnce = 1_000;

export const wordsOf = (query: string): readonly string[] => folded(query).split(/\s+/u).filter(Boolean);

export function searchIndex(meetings: readonly ListedMeeting[], language: string): SearchIndex {
  const texts: string[] = [];
  const textAt = (place: number): string => {
    const meeting = meetings[place];
    return (texts[place] ??= meeting ? searchableText(meeting.summary, language) : '');
  };
  const everywhere = meetings.map((_, place) => place);
  const having = (words: readonly string[], among: readonly number[]): readonly number[] =>
    among.filter((place) => {
      const text = textAt(place);
      return words.every((word) => text.includes(word));
    });
  let prepared = 0;
  let before: { readonly query: string; readonly places: readonly number[] } = { query: '', places: everywhere };

  return {
    // By a search in that part: not only are the texts written out then, the browser has also made the search quick.
    prepare: () => {
      having(['e', 'n'], everywhere.slice(prepared, prepared + atOnce));
      prepared += atOnce;
      return prepared < meetings.length;
    },
    find: (typed) => {
      const [query, words] = [folded(typed), wordsOf(typed)];
      const [first] = words;
      if (first === undefined) return null;
      // A longer query finds only among what the shorter one found.
      const places = having(words, query.startsWith(before.query) ? before.places : everywhere);
      before = { query, places };
      const [named, others]: [ListedMeeting[], ListedMeeting[]] = [[], []];
      for (const place of places) {
        const meeting = meetings[place];
        if (meeting) (textAt(place).startsWith(first) ? named : others).push(meeting);
      }
      return named.concat(others);
    },
  };
}
