// What was kept for today, and the questions that were still open: a reminder, to be taken up in the meeting.
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import type { OpenQuestion } from '../../meeting/talk.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { useName } from '../frame/useName.ts';

export function LeftFromLast() {
  const { t, i18n } = useTranslation(['review', 'discussion']);
  const nameOf = useName();
  const parked = useMeeting((m) => m.lastTime?.parked) ?? [];
  const questions = useMeeting((m) => m.lastTime?.openQuestions) ?? [];
  const finds = ({ ownerId, due }: OpenQuestion): string => {
    const person = nameOf(ownerId);
    if (person === '') return t('discussion:noted.findsNobody');
    return due
      ? t('discussion:noted.findsBy', { person, date: weekdayDate(due, i18n.language) })
      : t('discussion:noted.finds', { person });
  };
  return (
    <>
      {parked.length > 0 && (
        <section className="left">
          <h2>{t('heading.parked')}</h2>
          <ul>
            {parked.map(({ id, text }) => (
              <li key={id}>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      {questions.length > 0 && (
        <section className="left">
          <h2>{t('heading.openQuestions')}</h2>
          <ul>
            {questions.map((question) => (
              <li key={question.id}>
                <bdi>{question.text}</bdi>
                <p className="hint">{finds(question)}</p>
              </li>
            ))}
          </ul>
          <p className="hint">{t('questionsHint')}</p>
        </section>
      )}
    </>
  );
}
