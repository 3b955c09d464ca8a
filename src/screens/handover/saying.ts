// Fills the names and dates into a word of the sheet. What is filled in is never read as a placeholder again.
import { possessive } from '../../locales/possessive.ts';
import type { SheetWord, SheetWords } from './sheetWording.ts';

export type Say = (word: SheetWord, values?: Readonly<Record<string, string | number>>) => string;

export const saying =
  (words: SheetWords): Say =>
  (word, values = {}) =>
    words[word].replaceAll(/\{\{(\w+)(, possessive)?\}\}/g, (_, name: string, owner: string | undefined) => {
      const value = String(values[name] ?? '');
      return owner ? possessive(value, words.language) : value;
    });
