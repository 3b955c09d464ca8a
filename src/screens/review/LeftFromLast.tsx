// What was kept for today, and the questions that were still open: a reminder, to be taken up in the meeting.
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../room/MeetingRoom.tsx';

export function LeftFromLast() {
  const { t } = useTranslation('review');
  const parked = useMeeting((m) => m.lastTime?.parked);
  const questions = useMeeting((m) => m.lastTime?.openQuestions);
  const lists = [
    { heading: t('heading.parked'), items: parked ?? [] },
    { heading: t('heading.openQuestions'), items: questions ?? [] },
  ].filter(({ items }) => items.length > 0);
  return lists.map(({ heading, items }) => (
    <section key={heading} className="left">
      <h2>{heading}</h2>
      <ul>
        {items.map(({ id, text }) => (
          <li key={id}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </section>
  ));
}
