// The words of the first screens, in Danish. Files share one page, and so one set of words: begun once, set back by each.
import i18n from 'i18next';
import { setLanguage, startLanguage } from '../../src/locales/language.ts';

export const inDanish = (): Promise<void> => (i18n.isInitialized ? setLanguage('da') : startLanguage('da'));
