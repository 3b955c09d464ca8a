// When a meeting is, in words: long on the card of the next one, short in the list.
import { useTranslation } from 'react-i18next';
import { capitalised, timeOfDay, today, weekdayDate } from '../../locales/dates.ts';
import type { Summary } from '../../meeting/summary.ts';

export function useWhen() {
  const { t, i18n } = useTranslation('home');
  const language = i18n.language;
  const at = (day: string, start: string | null) => (start ? t('at', { day, time: timeOfDay(start, language) }) : day);

  const short = (day: string) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      ...(day.slice(0, 4) === today().slice(0, 4) ? {} : { year: 'numeric' }),
    }).format(new Date(`${day}T12:00:00`));

  return {
    long: ({ date, start }: Summary): string => {
      if (!date) return t('noDate');
      return at(date === today() ? t('today') : capitalised(weekdayDate(date, language), language), start);
    },
    short: ({ phase, date, start, next }: Summary): string => {
      if (phase === 'closed' && next) return t('followUpOn', { day: short(next) });
      if (phase === 'closed') return date ? t('heldOn', { day: short(date) }) : t('held');
      return date ? at(date === today() ? t('today') : short(date), start) : t('noDate');
    },
  };
}
