// The table's words in the citizen's own language, beside those on the screen. Null while there is none to show, or the
// app does not speak it: then only the interpreter's lines stand there.
import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../../locales/directionOf.ts';
import { isReadThrough, languageOfApp } from '../../../locales/languages.ts';
import type { LanguageCode } from '../../../locales/translated.ts';
import { useOnceLoaded } from '../useOnceLoaded.ts';

export const OtherLanguage = createContext<string | null>(null);

/** The app's own language for it: Danish when the screen already is in the citizen's language. */
function besideOf(other: string | null, onScreen: string): LanguageCode | null {
  const spoken = other && languageOfApp(other);
  if (!spoken) return null;
  if (spoken !== languageOfApp(onScreen)) return spoken;
  return spoken === 'da' ? null : 'da';
}

export function useOtherWords() {
  const { i18n } = useTranslation('table');
  const language = useOnceLoaded(besideOf(use(OtherLanguage), i18n.language), 'table');
  if (!language) return null;
  return {
    language,
    dir: directionOf(language),
    isReadThrough: isReadThrough(language),
    t: i18n.getFixedT(language, ['table', 'shell', 'words', 'agreements']),
  };
}

export type OtherWords = NonNullable<ReturnType<typeof useOtherWords>>;
