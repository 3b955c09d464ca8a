// The words and the dates that what is taken home is spoken with, in the language of those words.
import type { SheetSpeaking, Speaking } from '../../handover/speaking.ts';
import { capitalised, timeOfDay, weekdayDate } from '../../locales/dates.ts';
import { directionOf } from '../../locales/directionOf.ts';
import { saying } from './saying.ts';
import type { OutputWords, SheetWords } from './sheetWording.ts';

const datesIn = (language: string) => ({
  language,
  dir: directionOf(language),
  day: (date: string) => weekdayDate(date, language),
  time: (clock: string) => timeOfDay(clock, language),
  capital: (text: string) => capitalised(text, language),
});

const asSaid = (text: string): string => text;

export const speakingWith = (words: SheetWords): SheetSpeaking => ({
  ...datesIn(words.language),
  say: saying(words, words.language),
  said: asSaid,
});

/** For what is made beside the sheet as well. */
export const speakingWithAll = (words: SheetWords & OutputWords): Speaking => ({
  ...datesIn(words.language),
  say: saying(words, words.language),
  said: asSaid,
});
