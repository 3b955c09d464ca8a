// "Sådan ser jeg det": somebody's view is put beside what is written. The words before stay as they are (R18).
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Words } from '../../ui/Words.tsx';
import { NoteForm } from '../frame/NoteForm.tsx';
import { PersonSelect } from '../frame/PersonSelect.tsx';
import { useDraftText } from '../frame/useDraftText.ts';
import { useHere } from '../frame/useHere.ts';

interface ViewFormProps {
  readonly aboutId: string;
  readonly about: string;
  readonly onDone: () => void;
}

export function ViewForm({ aboutId, about, onDone }: ViewFormProps) {
  const { t } = useTranslation('discussion');
  const tell = useTell();
  const people = useHere();
  const citizenId = useMeeting((m) => m.citizenId);
  const [byId, setBy] = useState<string | null>(citizenId);
  const draft = useDraftText(`view.${aboutId}`);
  const person = people.find(({ id }) => id === byId)?.name ?? '';
  const add = () => {
    const view = { id: newId(), aboutId, byId: byId ?? citizenId, text: draft.text.trim() };
    const refused = tell({ type: 'view.added', view });
    if (!refused) draft.clear();
    return refused;
  };
  return (
    <NoteForm save={t('view.add')} tell={add} onDone={onDone}>
      <p className="about" dir="auto">
        {about}
      </p>
      <p className="hint">{t('view.hint')}</p>
      <PersonSelect label={t('form.whoSees')} people={people} value={byId} onChange={setBy} />
      <Words label={t('form.view', { person })} value={draft.text} error={draft.error} onChange={draft.onChange} />
    </NoteForm>
  );
}
