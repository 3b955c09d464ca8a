// What was kept for today, and the questions that were still open. A question can be answered here.
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import type { OpenQuestion } from '../../meeting/talk.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { useName } from '../frame/useName.ts';

const answers: readonly OpenQuestion['status'][] = ['answered', 'open', 'withdrawn'];

export function LeftFromLast() {
  const { t, i18n } = useTranslation(['review', 'discussion']);
  const tell = useTell();
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
                <ChoiceRow
                  legend={t('openQuestion.ask', { question: question.text })}
                  hideLegend
                  options={answers.map((value) => ({ value, label: t(`openQuestion.${value}`) }))}
                  value={question.status}
                  onChange={(status) => tell({ type: 'openQuestion.changed', id: question.id, changes: { status } })}
                />
              </li>
            ))}
          </ul>
          <p className="hint">{t('questionsHint')}</p>
        </section>
      )}
    </>
  );
}
