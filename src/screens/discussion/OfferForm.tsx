// An offer without obligation: the citizen may use it, and may let it be (R09).
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Words } from '../../ui/Words.tsx';
import { NoteForm } from '../frame/NoteForm.tsx';
import { PersonSelect } from '../frame/PersonSelect.tsx';
import { useDraftText } from '../frame/useDraftText.ts';
import { useHere } from '../frame/useHere.ts';

export function OfferForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('discussion');
  const tell = useTell();
  const others = useHere().filter(({ role }) => role !== 'citizen' && role !== 'interpreter');
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const gamemasterId = useMeeting((m) => m.plan.gamemasterId);
  const text = useDraftText('offer');
  const [byId, setBy] = useState<string | null>(gamemasterId);
  const make = () => {
    const offer = { id: newId(), text: text.text.trim(), byId: byId ?? gamemasterId };
    const refused = tell({ type: 'offer.made', offer });
    if (!refused) text.clear();
    return refused;
  };
  return (
    <NoteForm save={t('form.save')} tell={make} onDone={onDone}>
      <Words
        label={t('form.offer')}
        hint={t('form.offerHint', { name })}
        value={text.text}
        error={text.error}
        onChange={text.onChange}
      />
      <PersonSelect label={t('form.saidBy')} people={others} value={byId} onChange={setBy} />
    </NoteForm>
  );
}
