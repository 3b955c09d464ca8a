// The day of a meeting that is to come, with its hours as far as they are known; null while there is no day.
import { useTranslation } from 'react-i18next';
import type { Planned } from '../../handover/planned.ts';
import { capitalised, timeOfDay, weekdayDate } from '../../locales/dates.ts';

type PlannedTime = Pick<Planned, 'date' | 'start' | 'end'>;

export function usePlannedTime(): (planned: PlannedTime, language?: string) => string | null {
  const { i18n } = useTranslation('invitation');
  return ({ date: day, start, end }, language = i18n.language) => {
    if (!day) return null;
    const date = capitalised(weekdayDate(day, language), language);
    if (!start) return date;
    const t = i18n.getFixedT(language, 'invitation');
    const from = { date, start: timeOfDay(start, language) };
    return end ? t('timeFromTo', { ...from, end: timeOfDay(end, language) }) : t('timeFrom', from);
  };
}
