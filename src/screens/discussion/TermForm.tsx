// A difficult word, and what it means in plain words.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Field } from '../../ui/Field.tsx';
import { Words } from '../../ui/Words.tsx';
import { NoteForm } from '../frame/NoteForm.tsx';
import { PersonSelect } from '../frame/PersonSelect.tsx';
import { useDraftText } from '../frame/useDraftText.ts';
import { useHere } from '../frame/useHere.ts';
import { ShowOnTable } from './method/ShowOnTable.tsx';
import { useShowWhenNoted } from './method/useShowWhenNoted.ts';

export function TermForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('discussion');
  const tell = useTell();
  const people = useHere();
  const gamemasterId = useMeeting((m) => m.plan.gamemasterId);
  const term = useDraftText('term.word');
  const explanation = useDraftText('term.explanation');
  const [byId, setBy] = useState<string | null>(gamemasterId);
  const table = useShowWhenNoted(true);
  const explain = () => {
    const told = { term: term.text.trim(), explanation: explanation.text.trim() };
    if (!told.term || !told.explanation || !byId) return 'text' as const;
    const id = newId();
    const refused = tell({
      type: 'moment.noted',
      moment: { id, at: new Date().toISOString(), kind: 'termExplained', byId, ...told },
    });
    if (refused) return refused;
    term.clear();
    explanation.clear();
    table.showIfWished(id);
    return null;
  };
  return (
    <NoteForm save={t('form.save')} tell={explain} onDone={onDone}>
      <Field label={t('form.term')} value={term.text} error={term.error} onChange={term.onChange} />
      <Words
        label={t('form.explanation')}
        value={explanation.text}
        error={explanation.error}
        onChange={explanation.onChange}
      />
      <PersonSelect label={t('form.explainedBy')} people={people} value={byId} onChange={setBy} />
      <ShowOnTable {...table} />
    </NoteForm>
  );
}
