// The key on one page of paper: what it opens, how it is used, where it lies well. No name, and nothing of any meeting.
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../../locales/dates.ts';
import { today } from '../../../room/today.ts';
import { KeyGroups } from './KeyGroups.tsx';

export function KeySheet({ recoveryKey }: { readonly recoveryKey: string }) {
  const { t, i18n } = useTranslation('security');
  const { language } = i18n;
  const day = today();
  return (
    <section className="keysheet onpaper" lang={language} aria-label={t('sheet.title')}>
      <header>
        <h2>{t('sheet.title')}</h2>
        <p>{t('sheet.what')}</p>
      </header>
      <KeyGroups recoveryKey={recoveryKey} />
      <p className="zeros">{t('sheet.zeros')}</p>
      <div>
        <h3>{t('sheet.how')}</h3>
        <ol className="how">
          <li>{t('sheet.step.open')}</li>
          <li>{t('sheet.step.press')}</li>
          <li>{t('sheet.step.write')}</li>
          <li>{t('sheet.step.choose')}</li>
        </ol>
      </div>
      <div>
        <h3>{t('sheet.where')}</h3>
        <p>{t('sheet.apart')}</p>
        <p>{t('sheet.lost')}</p>
      </div>
      <footer>
        <p>{t('sheet.made', { day: weekdayDate(day, language), year: day.slice(0, 4) })}</p>
        <p className="byhand">
          <span>{t('sheet.computer')}</span>
          <span className="line" />
        </p>
      </footer>
    </section>
  );
}
