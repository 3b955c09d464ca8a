// The topics that were left, with time and reason (R02). Folded: they are history, not today's question.
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import { dayOf } from '../../meeting/time.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';

export function FormerTopics() {
  const { t, i18n } = useTranslation('topic');
  const former = useMeeting((m) => m.formerTopics);
  if (former.length === 0) return null;
  const day = (instant: string) => weekdayDate(dayOf(instant), i18n.language);
  return (
    <Disclosure summary={t('formerTopics')}>
      <ul className="former">
        {former.map((one) => (
          <li key={one.to}>
            <p dir="auto">{one.text}</p>
            <p className="hint">{t('fromTo', { from: day(one.from), to: day(one.to) })}</p>
            {one.because && <p className="hint">{t('formerBecause', { because: one.because })}</p>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
