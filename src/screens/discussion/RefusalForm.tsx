// A no, said plainly: to what, why, who decides, and what can be done instead.
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

export function RefusalForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('discussion');
  const tell = useTell();
  const others = useHere().filter(({ role }) => role !== 'citizen' && role !== 'interpreter');
  const gamemasterId = useMeeting((m) => m.plan.gamemasterId);
  const what = useDraftText('refusal.what');
  const why = useDraftText('refusal.why');
  const instead = useDraftText('refusal.instead');
  const [decidedById, setDecidedBy] = useState<string | null>(gamemasterId);
  const [inWriting, setInWriting] = useState(false);
  const refuse = () => {
    if (what.text.trim() === '' || !decidedById) return 'text' as const;
    const refused = tell({
      type: 'moment.noted',
      moment: {
        id: newId(),
        at: new Date().toISOString(),
        kind: 'refusal',
        what: what.text.trim(),
        why: why.text.trim(),
        decidedById,
        instead: instead.text.trim(),
        writtenDecisionExpected: inWriting,
      },
    });
    if (!refused) for (const one of [what, why, instead]) one.clear();
    return refused;
  };
  return (
    <NoteForm save={t('form.save')} tell={refuse} onDone={onDone}>
      <Words label={t('form.refused')} value={what.text} error={what.error} onChange={what.onChange} />
      <Words label={t('form.why')} value={why.text} error={why.error} onChange={why.onChange} />
      <PersonSelect label={t('form.decidedBy')} people={others} value={decidedById} onChange={setDecidedBy} />
      <Words label={t('form.instead')} value={instead.text} error={instead.error} onChange={instead.onChange} />
      <Check checked={inWriting} onChange={setInWriting}>
        {t('form.inWriting')}
      </Check>
    </NoteForm>
  );
}
