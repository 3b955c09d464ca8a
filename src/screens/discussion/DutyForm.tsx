// A duty: it is in the law, it is not an agreement, and it never stands among them (R09).
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Check } from '../../ui/Check.tsx';
import { Words } from '../../ui/Words.tsx';
import { NoteForm } from '../frame/NoteForm.tsx';
import { PersonSelect } from '../frame/PersonSelect.tsx';
import { useDraftText } from '../frame/useDraftText.ts';
import { useHere } from '../frame/useHere.ts';

export function DutyForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('discussion');
  const tell = useTell();
  const others = useHere().filter(({ role }) => role === 'gamemaster' || role === 'professional');
  const gamemasterId = useMeeting((m) => m.plan.gamemasterId);
  const text = useDraftText('duty');
  const [saidById, setSaidBy] = useState<string | null>(gamemasterId);
  const [goesIntoCase, setIntoCase] = useState(false);
  const name = () => {
    const duty = { id: newId(), text: text.text.trim(), saidById: saidById ?? gamemasterId, goesIntoCase };
    const refused = tell({ type: 'duty.named', duty });
    if (!refused) text.clear();
    return refused;
  };
  return (
    <NoteForm save={t('form.save')} tell={name} onDone={onDone}>
      <Words
        label={t('form.duty')}
        hint={t('form.dutyHint')}
        value={text.text}
        error={text.error}
        onChange={text.onChange}
      />
      <PersonSelect label={t('form.saidBy')} people={others} value={saidById} onChange={setSaidBy} />
      <Check checked={goesIntoCase} onChange={setIntoCase}>
        {t('form.intoCase')}
      </Check>
    </NoteForm>
  );
}
