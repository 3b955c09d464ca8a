// Opens the panel with larger text, reading aloud and the rest: in the bar of every page.
import { useTranslation } from 'react-i18next';
import { changeSession } from '../../room/session.ts';
import { Button } from '../../ui/Button.tsx';

export function ReadingHelpButton({ iconOnly = false }: { readonly iconOnly?: boolean }) {
  const { t } = useTranslation('shell');
  return (
    <Button look="quiet" icon="text" iconOnly={iconOnly} onClick={() => changeSession({ readingHelpOpen: true })}>
      {t('readingHelp')}
    </Button>
  );
}
