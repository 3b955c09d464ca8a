// What the page calls the meeting that is to be deleted: a first name and a day, as on the list.
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import type { MeetingToDelete } from '../../room/wiping.ts';

export function useMeetingNamed(): (meeting: MeetingToDelete) => { readonly title: string; readonly when: string } {
  const { t, i18n } = useTranslation('wiping');
  return ({ citizen, date }) => {
    if (citizen === null) return { title: t('meeting.titleUnreadable'), when: t('meeting.unreadable') };
    const [name = ''] = citizen.trim().split(/\s+/u);
    return {
      title: name === '' ? t('meeting.titleNobody') : t('meeting.title', { name }),
      when: date === null ? t('meeting.noDate') : t('meeting.on', { date: weekdayDate(date, i18n.language) }),
    };
  };
}
