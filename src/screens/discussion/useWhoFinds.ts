// Who finds the answer to an open question, and by when, in one sentence.
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import type { OpenQuestion } from '../../meeting/talk.ts';
import { useName } from '../frame/useName.ts';

export function useWhoFinds(): (question: OpenQuestion) => string {
  const { t, i18n } = useTranslation('discussion');
  const name = useName();
  return ({ ownerId, due, status }) => {
    if (status !== 'open') return t(`noted.${status}`);
    const person = name(ownerId);
    if (!person) return t('noted.findsNobody');
    return due ? t('noted.findsBy', { person, date: weekdayDate(due, i18n.language) }) : t('noted.finds', { person });
  };
}
