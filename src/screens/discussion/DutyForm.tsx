// A duty: it is in the law, it is not an agreement, and it never stands among them (R09).
import { useTranslation } from 'react-i18next';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Check } from '../../ui/Check.tsx';
import { Words } from '../../ui/Words.tsx';
import { dutyDraft, nothingNamed } from '../frame/dutyAndOffer.ts';
import { NoteForm } from '../frame/NoteForm.tsx';
import { PersonSelect } from '../frame/PersonSelect.tsx';
import { useFormDraft } from '../frame/useFormDraft.ts';
import { useHere } from '../frame/useHere.ts';
import { useTextProblem } from '../frame/useTextProblem.ts';

export function DutyForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('discussion');
  const tell = useTell();
  const others = useHere().filter(({ role }) => role === 'gamemaster' || role === 'professional');
  const gamemasterId = useMeeting((m) => m.plan.gamemasterId);
  const problem = useTextProblem();
  const { said, change, clear } = useFormDraft(dutyDraft, nothingNamed);
  const saidById = said.saidById || gamemasterId;
  const name = () => {
    const duty = { ...said, id: newId(), text: said.text.trim(), saidById };
    const refused = tell({ type: 'duty.named', duty });
    if (!refused) clear();
    return refused;
  };
  return (
    <NoteForm save={t('form.save')} tell={name} onDone={onDone}>
      <Words
        label={t('form.duty')}
        hint={t('form.dutyHint')}
        value={said.text}
        error={problem(said.text)}
        onChange={(text) => change({ text })}
      />
      <PersonSelect
        label={t('form.saidBy')}
        people={others}
        value={saidById}
        onChange={(id) => change({ saidById: id ?? '' })}
      />
      <Check checked={said.goesIntoCase} onChange={(goesIntoCase) => change({ goesIntoCase })}>
        {t('form.intoCase')}
      </Check>
    </NoteForm>
  );
}
