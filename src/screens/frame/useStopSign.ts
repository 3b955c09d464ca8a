// The stop sign as it was agreed: one of those the app knows, whichever language it was chosen in, or the citizen's own
// words, which stay as they were said.
import { useTranslation } from 'react-i18next';
import { stopSigns } from '../../content/stopSign.ts';
import { languages } from '../../locales/languages.ts';

type StopSign = (typeof stopSigns)[number];

export function useStopSign() {
  const { i18n } = useTranslation('opening');
  const wordIn = (sign: StopSign, language: string): string => i18n.getFixedT(language, 'opening')(`stopSign.${sign}`);
  const here = languages.filter((language) => i18n.hasResourceBundle(language, 'opening'));
  const known = (said: string): StopSign | undefined =>
    stopSigns.find((sign) => here.some((language) => wordIn(sign, language) === said));
  return {
    known,
    /** The same sign in another language; own words are not translated. */
    inLanguage: (said: string, language: string): string => {
      const sign = known(said);
      return sign ? wordIn(sign, language) : said;
    },
  };
}
