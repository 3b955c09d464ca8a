// The clock has leapt, and meetings would be deleted by it: it is asked whether it is right, and nothing goes before that.
import { useTranslation } from 'react-i18next';
import { wholeDate } from '../../locales/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { NotePage } from '../frame/NotePage.tsx';

interface ClockPageProps {
  /** As the clock says. */
  readonly today: string;
  /** When the app was last open here. */
  readonly last: string;
  readonly onAnswer: (isRight: boolean) => void;
}

export function ClockPage({ today, last, onAnswer }: ClockPageProps) {
  const { t, i18n } = useTranslation('wiping');
  return (
    <NotePage
      title={t('clock.title', { day: wholeDate(today, i18n.language) })}
      actions={
        <>
          <Button big onClick={() => onAnswer(true)}>
            {t('clock.right')}
          </Button>
          <Button look="go" big onClick={() => onAnswer(false)}>
            {t('clock.wrong')}
          </Button>
        </>
      }
    >
      <p>{t('clock.last', { day: wholeDate(last, i18n.language) })}</p>
      <p className="hint">{t('clock.why')}</p>
    </NotePage>
  );
}
