// The meetings in order: the day, the topic in the citizen's words, and what the citizen said when looking back.
import { useTranslation } from 'react-i18next';
import type { CourseMeeting } from '../../course/courseOf.ts';
import { Voice } from '../../ui/Voice.tsx';
import { useDay } from './useDay.ts';

export function CourseMeetings({ meetings }: { readonly meetings: readonly CourseMeeting[] }) {
  const { t } = useTranslation('course');
  return (
    <section className="head coursemeetings" aria-labelledby="course-meetings">
      <h2 id="course-meetings">{t('meetings.title')}</h2>
      <ol>
        {meetings.map((one) => (
          <OneMeeting key={one.id} meeting={one} />
        ))}
      </ol>
    </section>
  );
}

function OneMeeting({ meeting: { date, topic, comment, isHere } }: { readonly meeting: CourseMeeting }) {
  const { t } = useTranslation('course');
  const day = useDay();
  return (
    <li>
      <h3>{day(date)}</h3>
      {topic ? (
        <>
          {topic.original && (
            <Voice size="m" lang={topic.original.lang}>
              {topic.original.text}
            </Voice>
          )}
          <Voice size="m">{topic.text}</Voice>
        </>
      ) : (
        <p className="hint">{t(isHere ? 'meetings.noTopic' : 'meetings.onlyDate')}</p>
      )}
      {comment && (
        <div className="comment">
          <p className="hint">{t('meetings.comment')}</p>
          <Voice size="m">{comment}</Voice>
        </div>
      )}
    </li>
  );
}
