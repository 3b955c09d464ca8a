// Two or more views of the same thing, each with its person. They stand side by side; nobody has to agree.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../meeting/participants.ts';
import { useDrafts, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Words } from '../../ui/Words.tsx';
import { NoteForm } from '../frame/NoteForm.tsx';
import { PersonSelect } from '../frame/PersonSelect.tsx';
import { useDraftText } from '../frame/useDraftText.ts';
import { useHere } from '../frame/useHere.ts';
import { ShowOnTable } from './method/ShowOnTable.tsx';
import { useShowWhenNoted } from './method/useShowWhenNoted.ts';

const viewDraft = (at: number): string => `disagreement.view.${at}`;

export function DisagreementForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('discussion');
  const tell = useTell();
  const people = useHere();
  const drafts = useDrafts((all) => all);
  const about = useDraftText('disagreement.about');
  const [byIds, setByIds] = useState<readonly (string | null)[]>([null, null]);
  const table = useShowWhenNoted(false);
  const note = () => {
    const views = byIds.flatMap((byId, at) => {
      const text = drafts[viewDraft(at)]?.trim() ?? '';
      return byId && text ? [{ byId, text }] : [];
    });
    if (about.text.trim() === '') return 'text' as const;
    if (new Set(views.map(({ byId }) => byId)).size < 2) return { sentence: t('form.twoViews') };
    const id = newId();
    const refused = tell({
      type: 'disagreement.noted',
      disagreement: { id, about: about.text.trim(), views },
    });
    if (refused) return refused;
    about.clear();
    for (const at of byIds.keys()) tell({ type: 'draft.typed', field: viewDraft(at), text: '' });
    table.showIfWished(id);
    return null;
  };
  return (
    <NoteForm save={t('form.save')} tell={note} onDone={onDone}>
      <Field
        label={t('form.about')}
        hint={t('form.aboutHint')}
        value={about.text}
        error={about.error}
        onChange={about.onChange}
      />
      <div className="sides">
        {byIds.map((byId, at) => (
          <ViewFields key={at} at={at} people={people} byId={byId} onBy={(id) => setByIds(byIds.with(at, id))} />
        ))}
      </div>
      <Button look="quiet" icon="plus" onClick={() => setByIds([...byIds, null])}>
        {t('form.anotherView')}
      </Button>
      <ShowOnTable {...table} />
    </NoteForm>
  );
}

interface ViewFieldsProps {
  readonly at: number;
  readonly people: readonly Participant[];
  readonly byId: string | null;
  readonly onBy: (id: string | null) => void;
}

function ViewFields({ at, people, byId, onBy }: ViewFieldsProps) {
  const { t } = useTranslation('discussion');
  const draft = useDraftText(viewDraft(at));
  const person = people.find(({ id }) => id === byId)?.name;
  return (
    <div className="side">
      <PersonSelect label={t('form.whoSees')} people={people} nobody="…" value={byId} onChange={onBy} />
      <Words
        label={person ? t('form.view', { person }) : t('heard.addView')}
        value={draft.text}
        error={draft.error}
        onChange={draft.onChange}
      />
    </div>
  );
}
