// An offer without obligation: the citizen may use it, and may let it be (R09).
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Words } from '../../ui/Words.tsx';
import { nothingOffered, offerDraft } from '../frame/dutyAndOffer.ts';
import { NoteForm } from '../frame/NoteForm.tsx';
import { PersonSelect } from '../frame/PersonSelect.tsx';
import { useFormDraft } from '../frame/useFormDraft.ts';
import { useHere } from '../frame/useHere.ts';
import { useTextProblem } from '../frame/useTextProblem.ts';

export function OfferForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('discussion');
  const tell = useTell();
  const others = useHere().filter(({ role }) => role !== 'citizen' && role !== 'interpreter');
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const gamemasterId = useMeeting((m) => m.plan.gamemasterId);
  const problem = useTextProblem();
  const { said, change, clear } = useFormDraft(offerDraft, nothingOffered);
  const byId = said.byId || gamemasterId;
  const make = () => {
    const offer = { id: newId(), text: said.text.trim(), byId };
    const refused = tell({ type: 'offer.made', offer });
    if (!refused) clear();
    return refused;
  };
  return (
    <NoteForm save={t('form.save')} tell={make} onDone={onDone}>
      <Words
        label={t('form.offer')}
        hint={t('form.offerHint', { name })}
        value={said.text}
        error={problem(said.text)}
        onChange={(text) => change({ text })}
      />
      <PersonSelect
        label={t('form.saidBy')}
        people={others}
        value={byId}
        onChange={(id) => change({ byId: id ?? '' })}
      />
    </NoteForm>
  );
}
