// Two or more views of the same thing, each with its person. They stand side by side; nobody has to agree.
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../meeting/participants.ts';
import { useDrafts, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Words } from '../../ui/Words.tsx';
import { NoteForm } from '../frame/NoteForm.tsx';
import { PersonSelect } from '../frame/PersonSelect.tsx';
import { useDraftText } from '../frame/useDraftText.ts';
import { useHere } from '../frame/useHere.ts';
import { ShowOnTable } from './method/ShowOnTable.tsx';
import { useNoting } from './method/useNoting.ts';

const viewDraft = (at: number): string => `disagreement.view.${at}`;

interface Chosen {
  readonly shown: boolean;
  /** Who sees it so, view by view; empty where nobody is chosen. */
  readonly byIds: readonly string[];
}

const nothingChosen: Chosen = { shown: false, byIds: ['', ''] };

export function DisagreementForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('discussion');
  const tell = useTell();
  const people = useHere();
  const drafts = useDrafts((all) => all);
  const about = useDraftText('disagreement.about');
  const { said, change, note, table } = useNoting('disagreement', nothingChosen);
  const { byIds } = said;
  const noteThem = () => {
    const views = byIds.flatMap((byId, at) => {
      const text = drafts[viewDraft(at)]?.trim() ?? '';
      return byId && text ? [{ byId, text }] : [];
    });
    if (about.text.trim() === '') return 'text' as const;
    if (new Set(views.map(({ byId }) => byId)).size < 2) return { sentence: t('form.twoViews') };
    return note(
      (id) => ({ type: 'disagreement.noted', disagreement: { id, about: about.text.trim(), views } }),
      [
        about,
        ...byIds.map((_, at) => ({ clear: () => void tell({ type: 'draft.typed', field: viewDraft(at), text: '' }) })),
      ],
    );
  };
  return (
    <NoteForm save={t('form.save')} tell={noteThem} onDone={onDone}>
      <Field
        label={t('form.about')}
        hint={t('form.aboutHint')}
        value={about.text}
        error={about.error}
        onChange={about.onChange}
      />
      <div className="sides">
        {byIds.map((byId, at) => (
          <ViewFields
            key={at}
            at={at}
            people={people}
            byId={byId}
            onBy={(id) => change({ byIds: byIds.with(at, id ?? '') })}
          />
        ))}
      </div>
      <Button look="quiet" icon="plus" onClick={() => change({ byIds: [...byIds, ''] })}>
        {t('form.anotherView')}
      </Button>
      <ShowOnTable {...table} />
    </NoteForm>
  );
}

interface ViewFieldsProps {
  readonly at: number;
  readonly people: readonly Participant[];
  readonly byId: string;
  readonly onBy: (id: string | null) => void;
}

function ViewFields({ at, people, byId, onBy }: ViewFieldsProps) {
  const { t } = useTranslation(['discussion', 'agreements']);
  const draft = useDraftText(viewDraft(at));
  const person = people.find(({ id }) => id === byId)?.name;
  return (
    <div className="side">
      <PersonSelect
        label={t('form.whoSees')}
        people={people}
        nobody={t('agreements:compose.choose')}
        value={byId}
        onChange={onBy}
      />
      <Words
        label={person ? t('form.view', { person }) : t('heard.addView')}
        value={draft.text}
        error={draft.error}
        onChange={draft.onChange}
      />
    </div>
  );
}
