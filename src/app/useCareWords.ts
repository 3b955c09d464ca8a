// Whether the words of locks, keys, backups and deletion are here; fetches them when they are not.
import { loadCareWords } from '../locales/language.ts';
import { useWordsOf } from './useWordsOf.ts';

export const useCareWords = (): boolean => useWordsOf(loadCareWords);
