// When the last copy was saved, in words: "i dag kl. 15.20", "i går kl. 15.20", "tirsdag den 11. november".
import { useTranslation } from 'react-i18next';
import { timeOfDay, weekdayDate } from '../../locales/dates.ts';
import { clockOf, dayOf, daysBetween } from '../../meeting/time.ts';
import { today } from '../../room/today.ts';

/** Null when there is none. */
export function useCopied(lastBackup: string | null): string | null {
  const { t, i18n } = useTranslation('home');
  if (lastBackup === null) return null;
  const day = dayOf(lastBackup);
  const days = daysBetween(day, today());
  if (days !== 0 && days !== 1) return weekdayDate(day, i18n.language);
  return t('at', { day: t(days === 0 ? 'thisDay' : 'yesterday'), time: timeOfDay(clockOf(lastBackup), i18n.language) });
}
