// The two helps that are in the bar of every place outside a meeting: the other language, and reading help.
import { useTranslation } from 'react-i18next';
import { changeSession, useSession } from '../../room/session.ts';
import { Button } from '../../ui/Button.tsx';
import './helps.css';

export function LanguageAndReading() {
  const { t } = useTranslation('shell');
  const other = useSession((s) => s.language) === 'da' ? 'en' : 'da';
  return (
    <div className="helps">
      <Button look="quiet" icon="globe" lang={other} onClick={() => changeSession({ language: other })}>
        {t(`languageName.${other}`)}
      </Button>
      <Button look="quiet" icon="text" onClick={() => changeSession({ readingHelpOpen: true })}>
        {t('readingHelp')}
      </Button>
    </div>
  );
}
