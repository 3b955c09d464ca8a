// A no, said plainly: to what, why, who decides, and what can be done instead.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gamemasterOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Check } from '../../ui/Check.tsx';
import { Words } from '../../ui/Words.tsx';
import { NoteForm } from '../frame/NoteForm.tsx';
import { PersonSelect } from '../frame/PersonSelect.tsx';
import { useAtTheTable } from '../frame/useAtTheTable.ts';
import { useDraftText } from '../frame/useDraftText.ts';
import { ShowOnTable } from './method/ShowOnTable.tsx';
import { useShowWhenNoted } from './method/useShowWhenNoted.ts';

export function RefusalForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation(['discussion', 'agreements']);
  const tell = useTell();
  const others = useAtTheTable().filter(({ role }) => role !== 'citizen' && role !== 'interpreter');
  const mayDecide = useMeeting((m) => (gamemasterOf(m)?.authority ? m.plan.gamemasterId : null));
  const what = useDraftText('refusal.what');
  const why = useDraftText('refusal.why');
  const instead = useDraftText('refusal.instead');
  const [decidedById, setDecidedBy] = useState<string | null>(mayDecide);
  const [inWriting, setInWriting] = useState(false);
  const table = useShowWhenNoted(false);
  const refuse = () => {
    if (what.text.trim() === '') return 'text' as const;
    if (!decidedById) return 'whoDecides' as const;
    const id = newId();
    const refused = tell({
      type: 'moment.noted',
      moment: {
        id,
        at: new Date().toISOString(),
        kind: 'refusal',
        what: what.text.trim(),
        why: why.text.trim(),
        decidedById,
        instead: instead.text.trim(),
        writtenDecisionExpected: inWriting,
      },
    });
    if (refused) return refused;
    for (const one of [what, why, instead]) one.clear();
    table.showIfWished(id);
    return null;
  };
  return (
    <NoteForm save={t('form.save')} tell={refuse} onDone={onDone}>
      <Words label={t('form.refused')} value={what.text} error={what.error} onChange={what.onChange} />
      <Words label={t('form.why')} value={why.text} error={why.error} onChange={why.onChange} />
      <PersonSelect
        label={t('form.decidedBy')}
        people={others}
        nobody={t('agreements:compose.choose')}
        value={decidedById}
        onChange={setDecidedBy}
      />
      <Words label={t('form.instead')} value={instead.text} error={instead.error} onChange={instead.onChange} />
      <Check checked={inWriting} onChange={setInWriting}>
        {t('form.inWriting')}
      </Check>
      <ShowOnTable {...table} />
    </NoteForm>
  );
}
