// The words that what is taken home is spoken with, in both languages, without a screen round them.
import { handover as danish } from '../../src/locales/da/handover.ts';
import { outputs as danishOutputs } from '../../src/locales/da/outputs.ts';
import { words as danishWords } from '../../src/locales/da/words.ts';
import { handover as english } from '../../src/locales/en/handover.ts';
import { outputs as englishOutputs } from '../../src/locales/en/outputs.ts';
import { words as englishWords } from '../../src/locales/en/words.ts';
import type { Speaking } from '../../src/handover/speaking.ts';
import { speakingWithAll } from '../../src/screens/handover/speakingWith.ts';

export const danishSheetWords = { ...danish.sheet, notADecision: danishWords.notADecision, language: 'da' };

export const inDanish: Speaking = speakingWithAll({ ...danishSheetWords, ...danishOutputs.said });
export const inEnglish: Speaking = speakingWithAll({
  ...english.sheet,
  notADecision: englishWords.notADecision,
  language: 'en',
  ...englishOutputs.said,
});
