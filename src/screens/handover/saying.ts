// Fills the names and dates into a word of the sheet. What is filled in is never read as a placeholder again.
import { possessive } from '../../locales/possessive.ts';

export type Values = Readonly<Record<string, string | number>>;

export const saying =
  <Word extends string>(words: Readonly<Record<Word, string>>, language: string) =>
  (word: Word, values: Values = {}): string =>
    words[word].replaceAll(/\{\{(\w+)(, possessive)?\}\}/g, (_, name: string, owner: string | undefined) => {
      const value = String(values[name] ?? '');
      return owner ? possessive(value, language) : value;
    });
