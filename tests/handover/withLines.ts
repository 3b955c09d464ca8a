// A meeting with an interpreter's line for everything anybody said, and words of ours that only pass for Arabic.
import type { SheetSpeaking } from '../../src/handover/speaking.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { handover as english } from '../../src/locales/en/handover.ts';
import { words as englishWords } from '../../src/locales/en/words.ts';
import { speakingBeside } from '../../src/screens/handover/speakingBeside.ts';

/** A line that is known by the text it belongs to. */
export const lineTo = (said: string): string => `سطر ${said.length} ${said.slice(0, 12)} ـ`;

const asArabic = (text: string): string => `ع ${text}`;
const words = { ...english.sheet, notADecision: englishWords.notADecision };

export const arabicSheetWords = {
  ...(Object.fromEntries(Object.entries(words).map(([word, text]) => [word, asArabic(text)])) as typeof words),
  language: 'ar',
};

export const besideIn = (m: Meeting): SheetSpeaking => speakingBeside(m, arabicSheetWords);

export const withLines = (m: Meeting, said: readonly string[]): Meeting => ({
  ...m,
  citizenLanguages: ['ar'],
  interpreted: [...new Set(said)]
    .filter((text) => text !== '')
    .map((text) => ({ said: text, original: { lang: 'ar', dir: 'rtl', text: lineTo(text) } })),
});
