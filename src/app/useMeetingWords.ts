// Whether the words of a meeting are here; fetches them when they are not.
import { loadMeetingWords } from '../locales/language.ts';
import { useWordsOf } from './useWordsOf.ts';

export const useMeetingWords = (): boolean => useWordsOf(loadMeetingWords);
