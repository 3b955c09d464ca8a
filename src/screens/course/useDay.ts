// The day of a meeting in words, ready to begin a line with, or that it has none.
import { useTranslation } from 'react-i18next';
import { capitalised, weekdayDate } from '../../locales/dates.ts';
import type { Day } from '../../meeting/basics.ts';

export function useDay(): (day: Day | null) => string {
  const { t, i18n } = useTranslation('course');
  return (day) => (day === null ? t('meetings.noDate') : capitalised(weekdayDate(day, i18n.language), i18n.language));
}
