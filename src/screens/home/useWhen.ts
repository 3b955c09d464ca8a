// When a meeting is, in words: long on the card of the next one, short in the list.
import { useTranslation } from 'react-i18next';
import { capitalised, shortDate, timeOfDay, weekdayDate } from '../../locales/dates.ts';
import { today } from '../../room/today.ts';
import type { Summary } from '../../meeting/summary.ts';
import { useSession } from '../../room/session.ts';

export function useWhen() {
  const { t, i18n } = useTranslation('home');
  const language = i18n.language;
  // "I dag" is another day then: whoever says when something is, is drawn anew.
  useSession((s) => s.day);
  const at = (day: string, start: string | null) => (start ? t('at', { day, time: timeOfDay(start, language) }) : day);

  const short = (day: string) => shortDate(day, language);

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
