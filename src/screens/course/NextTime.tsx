// When you meet next, and what it could be about. A day that has gone by is not the next one.
import { useTranslation } from 'react-i18next';
import type { Course } from '../../course/courseOf.ts';
import { timeOfDay } from '../../locales/dates.ts';
import { today } from '../../room/today.ts';
import { Well } from '../../ui/Well.tsx';
import { useDay } from './useDay.ts';

interface NextTimeProps {
  readonly next: Course['next'];
  readonly idea: string;
}

export function NextTime({ next, idea }: NextTimeProps) {
  const { t, i18n } = useTranslation('course');
  const day = useDay();
  const ahead = next && next.date >= today() ? next : null;
  return (
    <Well as="section" className="nexttime" aria-labelledby="course-next">
      <h2 id="course-next">{t('next.title')}</h2>
      {ahead ? (
        <p>
          {ahead.time
            ? t('next.at', { date: day(ahead.date), time: timeOfDay(ahead.time, i18n.language) })
            : day(ahead.date)}
        </p>
      ) : (
        <p>{t('next.nothing')}</p>
      )}
      {ahead?.place && <p dir="auto">{ahead.place}</p>}
      {idea && (
        <div>
          <p className="hint">{t('next.idea')}</p>
          <p dir="auto">{idea}</p>
        </div>
      )}
    </Well>
  );
}
