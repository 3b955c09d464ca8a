// Later editions of meetings lie beside those on the list: which, what taking them changes, and a yes or a not now.
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import type { NewerCopies, NewerCopy } from '../../room/newerCopies.ts';
import { Button } from '../../ui/Button.tsx';
import { NotePage } from '../frame/NotePage.tsx';
import { useAsking } from '../frame/useAsking.ts';
import { restoreTrouble } from './restoreTrouble.ts';

interface NewerCopiesPageProps {
  readonly newer: NewerCopies;
  readonly onDone: () => void;
}

export function NewerCopiesPage({ newer, onDone }: NewerCopiesPageProps) {
  const { t, i18n } = useTranslation('backup');
  const { busy, answer, go } = useAsking(newer.take);
  const said = ({ citizen, date }: NewerCopy): string => {
    const name = citizen === '' ? t('preview.nobody') : citizen;
    return date ? t('preview.rowDay', { name, day: weekdayDate(date, i18n.language) }) : name;
  };
  if (answer && 'taken' in answer) {
    return (
      <NotePage
        title={t('newerHere.taken', { count: answer.taken })}
        actions={
          <Button look="go" big onClick={onDone}>
            {t('taken.toList')}
          </Button>
        }
      >
        {answer.left > 0 && <p>{t('taken.left', { count: answer.left })}</p>}
        {answer.taken > 0 && <p className="hint">{t('preview.undoLater')}</p>}
      </NotePage>
    );
  }
  return (
    <NotePage
      title={t('newerHere.title')}
      actions={
        <>
          <Button look="go" big onClick={() => void go()}>
            {t(busy ? 'newerHere.taking' : 'newerHere.take')}
          </Button>
          <Button big onClick={onDone}>
            {t('newerHere.notNow')}
          </Button>
        </>
      }
    >
      <p>{t('newerHere.what', { count: newer.copies.length })}</p>
      <ul className="copyrows">
        {newer.copies.map((one) => (
          <li key={one.id}>
            <bdi>{said(one)}</bdi>
          </li>
        ))}
      </ul>
      <p className="hint">{t('newerHere.goes')}</p>
      <p role="alert">{answer && t(`restore.${restoreTrouble(answer.why)}`)}</p>
    </NotePage>
  );
}
