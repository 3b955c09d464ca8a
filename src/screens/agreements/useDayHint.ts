// What is worth knowing of a day before it is promised: a weekend, or a Danish holiday. Never a reason to refuse it.
import { useTranslation } from 'react-i18next';
import { namesOfDays } from '../../locales/dates.ts';
import { holidayOn, isClosedEverywhere, isWeekend } from '../../locales/holidays.ts';

export function useDayHint(): (day: string) => string {
  const { t, i18n } = useTranslation('composing');
  const weekday = (day: string) => namesOfDays(i18n.language).weekdays[new Date(`${day}T12:00:00`).getDay()];
  return (day) => {
    if (!day) return '';
    const holiday = holidayOn(day);
    if (holiday) {
      const name = t(`holiday.${holiday}`);
      return t(isClosedEverywhere(holiday) ? 'day.mostClosed' : 'day.manyClosed', { day: name });
    }
    return isWeekend(day) ? t('day.weekend', { day: weekday(day) }) : '';
  };
}
