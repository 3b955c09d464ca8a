// What the language the citizen picked is used for, said at once - and the citizen's way to have Danish alone.
import { useTranslation } from 'react-i18next';
import { languageOfApp } from '../../locales/languages.ts';
import { secondLanguage } from '../../meeting/interpreted.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Check } from '../../ui/Check.tsx';
import { languageName } from '../frame/languageNames.ts';

export function ShownBeside() {
  const { t, i18n } = useTranslation('words');
  const tell = useTell();
  const citizenLanguages = useMeeting((m) => m.citizenLanguages);
  const danishOnly = useMeeting((m) => m.danishOnly);
  const code = useMeeting((m) => secondLanguage({ ...m, danishOnly: false }));
  const language = code && languageName(code, i18n.language);
  return (
    <div role="status">
      {code && (
        <>
          {!danishOnly && <p>{t(languageOfApp(code) ? 'beside.both' : 'beside.onlyLines', { language })}</p>}
          <Check
            checked={danishOnly}
            onChange={(only) => tell({ type: 'languages.changed', citizenLanguages, danishOnly: only })}
          >
            {t('beside.danishOnly')}
          </Check>
        </>
      )}
    </div>
  );
}
