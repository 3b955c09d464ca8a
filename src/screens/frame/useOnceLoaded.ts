// A language that is to be shown beside the one on the screen, once its words are here; null until then.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { loadBeside } from '../../locales/language.ts';
import type { LanguageCode } from '../../locales/translated.ts';

/** `area` is one of those that are needed. */
export function useOnceLoaded(language: LanguageCode | null, area: string): LanguageCode | null {
  const { i18n } = useTranslation();
  const isHere = language !== null && i18n.hasResourceBundle(language, area);
  useEffect(() => {
    if (language !== null && !isHere) void loadBeside(language);
  }, [language, isHere]);
  return isHere ? language : null;
}
