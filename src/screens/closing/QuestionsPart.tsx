// Questions nobody has answered yet: each gets a person and a date, or it is answered, or nobody needs it any more.
import { useTranslation } from 'react-i18next';
import { useDrafts, useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { useToldText } from '../frame/useToldText.ts';
import { QuestionCard } from './QuestionCard.tsx';

const field = 'closing.question';

export function QuestionsPart() {
  const { t } = useTranslation('closing');
  const tell = useTell();
  const questions = useMeeting((m) => m.openQuestions);
  const draft = useDrafts((drafts) => drafts[field] ?? '');
  const typing = useToldText(draft, (text) => tell({ type: 'draft.typed', field, text }));
  const add = () => {
    const question = { id: newId(), text: draft, ownerId: null, due: null, status: 'open' as const };
    if (tell({ type: 'openQuestion.asked', question }) === null) tell({ type: 'draft.typed', field, text: '' });
  };
  return (
    <>
      {questions.length === 0 && <p className="hint">{t('questions.empty')}</p>}
      <ul className="things">
        {questions.map((question) => (
          <li key={question.id}>
            <QuestionCard question={question} />
          </li>
        ))}
      </ul>
      <form
        className="addone"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field
          label={t('questions.add')}
          hint={t('questions.addHint')}
          value={typing.text}
          error={typing.error}
          onChange={typing.onChange}
        />
        <Button icon="plus" submit lacking={draft.trim() === ''}>
          {t('questions.addPress')}
        </Button>
      </form>
    </>
  );
}
