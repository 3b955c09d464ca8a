// Who finds the answer to a question that is already written, and by when.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { NoteForm } from '../frame/NoteForm.tsx';
import { type WhoFinds, WhoFindsFields } from './WhoFindsFields.tsx';

interface WhoFindsFormProps {
  readonly id: string;
  readonly onDone: () => void;
}

export function WhoFindsForm({ id, onDone }: WhoFindsFormProps) {
  const { t } = useTranslation('rhythm');
  const tell = useTell();
  const question = useMeeting((m) => m.openQuestions.find((one) => one.id === id));
  const [whoFinds, setWhoFinds] = useState<WhoFinds>({
    ownerId: question?.ownerId ?? null,
    due: question?.due ?? null,
  });
  return (
    <NoteForm
      save={t('question.save')}
      tell={() => tell({ type: 'openQuestion.changed', id, changes: whoFinds })}
      onDone={onDone}
    >
      <p className="about" dir="auto">
        {question?.text}
      </p>
      <WhoFindsFields value={whoFinds} onChange={setWhoFinds} />
    </NoteForm>
  );
}
