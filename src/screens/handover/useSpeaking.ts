// How everything the citizen takes home is put into words: the sheet's own words, and today's for what is made beside it.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Speaking } from '../../handover/speaking.ts';
import { outputWording } from './sheetWording.ts';
import { speakingWithAll } from './speakingWith.ts';
import { useSheetLanguage } from './useSheetLanguage.ts';
import { useSheetWords } from './useSheetWords.ts';

export function useSpeaking(): Speaking {
  const { i18n } = useTranslation('outputs');
  const language = useSheetLanguage();
  const words = useSheetWords();
  return useMemo(
    () => speakingWithAll({ ...words, ...outputWording(i18n.getFixedT(language, 'outputs')) }),
    [words, i18n, language],
  );
}
