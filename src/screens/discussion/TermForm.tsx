// A difficult word, and what it means in plain words.
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Field } from '../../ui/Field.tsx';
import { Words } from '../../ui/Words.tsx';
import { NoteForm } from '../frame/NoteForm.tsx';
import { PersonSelect } from '../frame/PersonSelect.tsx';
import { useDraftText } from '../frame/useDraftText.ts';
import { useHere } from '../frame/useHere.ts';
import { ShowOnTable } from './method/ShowOnTable.tsx';
import { useNoting } from './method/useNoting.ts';

export function TermForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('discussion');
  const people = useHere();
  const gamemasterId = useMeeting((m) => m.plan.gamemasterId);
  const term = useDraftText('term.word');
  const explanation = useDraftText('term.explanation');
  const { said, change, note, table } = useNoting('term', { shown: true, byId: gamemasterId });
  const { byId } = said;
  const explain = () => {
    const told = { term: term.text.trim(), explanation: explanation.text.trim() };
    if (!told.term || !told.explanation || byId === '') return 'text' as const;
    return note(
      (id, at) => ({ type: 'moment.noted', moment: { id, at, kind: 'termExplained', byId, ...told } }),
      [term, explanation],
    );
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
      <PersonSelect
        label={t('form.explainedBy')}
        people={people}
        value={byId}
        onChange={(id) => change({ byId: id ?? '' })}
      />
      <ShowOnTable {...table} />
    </NoteForm>
  );
}
