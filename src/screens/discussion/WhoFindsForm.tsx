// Who finds the answer to a question that is already written, and by when.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised, weekdayDate } from '../../locales/dates.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { NoteForm } from '../frame/NoteForm.tsx';
import { PersonSelect } from '../frame/PersonSelect.tsx';
import { useAtTheTable } from '../frame/useAtTheTable.ts';

interface WhoFindsFormProps {
  readonly id: string;
  readonly onDone: () => void;
}

export function WhoFindsForm({ id, onDone }: WhoFindsFormProps) {
  const { t, i18n } = useTranslation(['discussion', 'rhythm']);
  const tell = useTell();
  const people = useAtTheTable().filter(({ role }) => role !== 'interpreter');
  const question = useMeeting((m) => m.openQuestions.find((one) => one.id === id));
  const [ownerId, setOwner] = useState(question?.ownerId ?? null);
  const [due, setDue] = useState(question?.due ?? '');
  return (
    <NoteForm
      save={t('rhythm:question.save')}
      tell={() => tell({ type: 'openQuestion.changed', id, changes: { ownerId, due: due || null } })}
      onDone={onDone}
    >
      <p className="about" dir="auto">
        {question?.text}
      </p>
      <PersonSelect
        label={t('form.whoFinds')}
        people={people}
        nobody={t('form.notAgreed')}
        value={ownerId}
        onChange={setOwner}
      />
      <DateField
        label={t('form.byWhen')}
        value={due}
        onChange={setDue}
        echo={due && capitalised(weekdayDate(due, i18n.language), i18n.language)}
      />
    </NoteForm>
  );
}
