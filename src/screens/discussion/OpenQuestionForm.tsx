// A question nobody can answer now: what it is, who finds the answer, and by when.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised, weekdayDate } from '../../locales/dates.ts';
import { useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Words } from '../../ui/Words.tsx';
import { NoteForm } from '../frame/NoteForm.tsx';
import { PersonSelect } from '../frame/PersonSelect.tsx';
import { useDraftText } from '../frame/useDraftText.ts';
import { useHere } from '../frame/useHere.ts';

export function OpenQuestionForm({ onDone }: { readonly onDone: () => void }) {
  const { t, i18n } = useTranslation('discussion');
  const tell = useTell();
  const people = useHere();
  const text = useDraftText('openQuestion.text');
  const [ownerId, setOwner] = useState<string | null>(null);
  const [due, setDue] = useState('');
  const ask = () => {
    const question = { id: newId(), text: text.text.trim(), ownerId, due: due || null, status: 'open' as const };
    const refused = tell({ type: 'openQuestion.asked', question });
    if (!refused) text.clear();
    return refused;
  };
  return (
    <NoteForm save={t('form.save')} tell={ask} onDone={onDone}>
      <Words label={t('form.question')} value={text.text} error={text.error} onChange={text.onChange} />
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
