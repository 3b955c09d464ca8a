// The languages the citizen speaks; a little of one counts too.
import { useTranslation } from 'react-i18next';
import { capitalised } from '../../locales/dates.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Check } from '../../ui/Check.tsx';
import { ShownBeside } from './ShownBeside.tsx';
import { AddLine } from '../frame/AddLine.tsx';
import { commonLanguages, languageName, littleDanish } from '../frame/languageNames.ts';

export function LanguagesSpoken() {
  const { t, i18n } = useTranslation('prepare');
  const tell = useTell();
  const spoken = useMeeting((m) => m.citizenLanguages);
  const put = (citizenLanguages: readonly string[]) =>
    tell({ type: 'languages.changed', citizenLanguages: [...new Set(citizenLanguages)] });
  const named = (code: string) =>
    code === littleDanish ? t('language.littleDanish') : languageName(code, i18n.language);
  const [danish = 'da', ...others] = commonLanguages;
  return (
    <fieldset className="several">
      <legend className="label">{t('support.languages')}</legend>
      <div className="chips">
        {[...new Set([danish, littleDanish, ...others, ...spoken])].map((code) => (
          <Check
            key={code}
            checked={spoken.includes(code)}
            onChange={(speaks) => put(speaks ? [...spoken, code] : spoken.filter((one) => one !== code))}
          >
            {capitalised(named(code), i18n.language)}
          </Check>
        ))}
      </div>
      <ShownBeside />
      <AddLine
        draft="language"
        label={t('support.otherLanguage')}
        add={t('add')}
        onAdd={(text) => (text.length > 35 ? 'tooLong' : put([...spoken, text]))}
      />
    </fieldset>
  );
}
