// The languages on the screen. Danish is the master, and the text that counts; a translation that no translator has read
// through says so wherever it is shown.
import type { LanguageCode } from './translated.ts';

export const languages = [
  'da',
  'en',
  'ar',
  'uk',
  'pl',
  'tr',
  'so',
  'fa',
  'de',
] as const satisfies readonly LanguageCode[];

/** Read through by somebody who knows both languages and the field. A language moves here when that is done. */
const readThrough: ReadonlySet<LanguageCode> = new Set(['da', 'en']);
export const isReadThrough = (language: LanguageCode): boolean => readThrough.has(language);

/** The language of the app for a code such as "ar" or "pl-PL"; null when the app does not speak it. */
export function languageOfApp(code: string): LanguageCode | null {
  const [first = ''] = code.toLowerCase().split('-');
  return languages.find((one) => one === first) ?? null;
}

// Browsers do not know every language by its own name.
const ownNames: Partial<Record<LanguageCode, string>> = { so: 'Soomaali' };

/** The name of a language in itself, ready to stand alone: "Dansk", "العربية". */
export function nameInItself(language: LanguageCode): string {
  const name = ownNames[language] ?? new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
