// The citizen's own answer to one agreement: yes, change it, or think about it. Nothing is chosen beforehand (R08).
// Presses and not radios: an arrow key must not answer on the way to the next word.
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answer, answers } from '../../meeting/agreements.ts';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import './answerRow.css';

interface AnswerRowProps {
  readonly given: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
  readonly big?: boolean;
}

export function AnswerRow({ given, onAnswer, big = false }: AnswerRowProps) {
  const { t } = useTranslation(['agreements', 'words']);
  const id = useId();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  return (
    <div className={big ? 'answers big' : 'answers'} role="group" aria-labelledby={id}>
      <p id={id} className="label">
        {t('agreements:answer.question', { name })}
      </p>
      <div className="opts">
        {answers.map((answer) => (
          <button
            key={answer}
            type="button"
            className="choice answer"
            aria-pressed={given === answer}
            onClick={() => onAnswer(answer)}
          >
            {t(`words:answer.${answer}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
