// Later editions of meetings lie beside those on the list, or others with other words: which, what taking them changes,
// and a yes or a not now.
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
  const { t, i18n } = useTranslation(['backup', 'home']);
  const { busy, answer, go } = useAsking(newer.take);
  const said = ({ citizen, date }: NewerCopy): string => {
    const name = citizen === '' ? t('preview.nobody') : citizen;
    return date ? t('preview.rowDay', { name, day: weekdayDate(date, i18n.language) }) : name;
  };
  const count = (standing: NewerCopy['standing']) => newer.copies.filter((one) => one.standing === standing).length;
  const [later, apart] = [count('newer'), count('apart')];
  if (answer && 'taken' in answer) {
    const { taken, beside, left } = answer;
    return (
      <NotePage
        title={taken === 0 && beside > 0 ? t('taken.title') : t('newerHere.taken', { count: taken })}
        actions={
          <Button look="go" big onClick={onDone}>
            {t('taken.toList')}
          </Button>
        }
      >
        {beside > 0 && <p>{t('home:file.beside')}</p>}
        {left > 0 && <p>{t('taken.left', { count: left })}</p>}
        {taken > 0 && <p className="hint">{t('preview.undoLater')}</p>}
      </NotePage>
    );
  }
  return (
    <NotePage
      title={t(later > 0 ? 'newerHere.title' : 'newerHere.titleApart')}
      actions={
        <>
          <Button look="go" big onClick={() => void go()}>
            {t(later === 0 ? 'home:file.putBeside' : busy ? 'newerHere.taking' : 'newerHere.take')}
          </Button>
          <Button big onClick={onDone}>
            {t('newerHere.notNow')}
          </Button>
        </>
      }
    >
      {later > 0 && <p>{t('newerHere.what', { count: later })}</p>}
      {apart > 0 && <p>{t('newerHere.apart', { count: apart })}</p>}
      <ul className="copyrows">
        {newer.copies.map((one) => (
          <li key={one.id}>
            <bdi>{said(one)}</bdi>
          </li>
        ))}
      </ul>
      <p className="hint">{t(later > 0 ? 'newerHere.goes' : 'newerHere.goesApart')}</p>
      <p role="alert">{answer && t(`restore.${restoreTrouble(answer.why)}`)}</p>
    </NotePage>
  );
}
