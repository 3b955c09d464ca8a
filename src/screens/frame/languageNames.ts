// Languages people speak, by their code: the name in the language on the screen.
import { inSomali } from '../../locales/inSomali.ts';

/** Those the citizen can pick at one press; any other can be written. */
export const commonLanguages = [
  'da',
  'en',
  'ar',
  'fa',
  'ku',
  'tr',
  'so',
  'ti',
  'uk',
  'ru',
  'pl',
  'ro',
  'bs',
  'ur',
  'de',
];

/** Not a language of its own: Danish, but not much of it. */
export const littleDanish = 'da-basic';

/** The name, or the words themselves when they are no code. */
export function languageName(code: string, language: string): string {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(code)) return code;
  if (language === 'so' && inSomali[code]) return inSomali[code];
  return new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }).of(code) ?? code;
}

/** Every language that is offered by name where only one is picked. */
export const allLanguages = commonLanguages.concat(
  ['sq', 'am', 'my', 'zh', 'fil', 'fr', 'he', 'hi', 'is', 'it', 'kl', 'lt', 'lv', 'nl', 'no', 'pa', 'ps', 'pt'],
  ['rw', 'sr', 'sv', 'sw', 'ta', 'th', 'vi', 'es', 'bg', 'cs', 'et', 'fi', 'fo', 'el', 'hu', 'ne', 'bn'],
);
