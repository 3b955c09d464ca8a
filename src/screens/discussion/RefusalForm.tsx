// A no, said plainly: to what, why, who decides, and what can be done instead.
import { useTranslation } from 'react-i18next';
import { gamemasterOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Check } from '../../ui/Check.tsx';
import { Words } from '../../ui/Words.tsx';
import { NoteForm } from '../frame/NoteForm.tsx';
import { PersonSelect } from '../frame/PersonSelect.tsx';
import { useAtTheTable } from '../frame/useAtTheTable.ts';
import { useDraftText } from '../frame/useDraftText.ts';
import { ShowOnTable } from './method/ShowOnTable.tsx';
import { useNoting } from './method/useNoting.ts';

export function RefusalForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation(['discussion', 'agreements']);
  const others = useAtTheTable().filter(({ role }) => role !== 'citizen' && role !== 'interpreter');
  const mayDecide = useMeeting((m) => (gamemasterOf(m)?.authority ? m.plan.gamemasterId : ''));
  const what = useDraftText('refusal.what');
  const why = useDraftText('refusal.why');
  const instead = useDraftText('refusal.instead');
  const { said, change, note, table } = useNoting('refusal', {
    shown: false,
    decidedById: mayDecide,
    inWriting: false,
  });
  const { decidedById, inWriting } = said;
  const refuse = () => {
    if (what.text.trim() === '') return 'text' as const;
    if (decidedById === '') return 'whoDecides' as const;
    const refused = {
      what: what.text.trim(),
      why: why.text.trim(),
      decidedById,
      instead: instead.text.trim(),
      writtenDecisionExpected: inWriting,
    };
    return note(
      (id, at) => ({ type: 'moment.noted', moment: { id, at, kind: 'refusal', ...refused } }),
      [what, why, instead],
    );
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
        onChange={(id) => change({ decidedById: id ?? '' })}
      />
      <Words label={t('form.instead')} value={instead.text} error={instead.error} onChange={instead.onChange} />
      <Check checked={inWriting} onChange={(yes) => change({ inWriting: yes })}>
        {t('form.inWriting')}
      </Check>
      <ShowOnTable {...table} />
    </NoteForm>
  );
}
