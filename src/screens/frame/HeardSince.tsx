// What was heard about a promise between two meetings. It stands beside the promise and answers nothing beforehand.
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import type { Report } from '../../meeting/followUp.ts';
import { dayOf } from '../../meeting/time.ts';
import './heard.css';

interface HeardSinceProps {
  readonly reports: readonly Report[];
  readonly citizen: string;
}

export function HeardSince({ reports, citizen }: HeardSinceProps) {
  const { t, i18n } = useTranslation('reply');
  if (reports.length === 0) return null;
  return (
    <ul className="heardsince" aria-label={t('heardLabel')}>
      {reports.map(({ id, at, way, outcome, times, words }) => (
        <li key={id}>
          {t(`heard.${way}`, {
            citizen,
            date: weekdayDate(dayOf(at), i18n.language),
            answer: t(`outcome.${outcome}`),
          })}{' '}
          {times !== null && t('times', { count: times })} {words && <q dir="auto">{words}</q>}
        </li>
      ))}
    </ul>
  );
}
