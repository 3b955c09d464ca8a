// Who finds the answer to a question that is already written, and by when.
import { useTranslation } from 'react-i18next';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { NoteForm } from '../frame/NoteForm.tsx';
import { useFormDraft } from '../frame/useFormDraft.ts';
import { WhoFindsFields, whoFound } from './WhoFindsFields.tsx';

interface WhoFindsFormProps {
  readonly id: string;
  readonly onDone: () => void;
}

export function WhoFindsForm({ id, onDone }: WhoFindsFormProps) {
  const { t } = useTranslation('rhythm');
  const tell = useTell();
  const question = useMeeting((m) => m.openQuestions.find((one) => one.id === id));
  const { said, change, clear } = useFormDraft(`whoFinds.${id}`, {
    ownerId: question?.ownerId ?? '',
    due: question?.due ?? '',
  });
  const save = () => {
    const refused = tell({ type: 'openQuestion.changed', id, changes: whoFound(said) });
    if (!refused) clear();
    return refused;
  };
  return (
    <NoteForm save={t('question.save')} tell={save} onDone={onDone}>
      <p className="about" dir="auto">
        {question?.text}
      </p>
      <WhoFindsFields value={said} onChange={change} />
    </NoteForm>
  );
}
