// Something the citizen can choose: two or more ways, and the citizen's own choice. Nothing is chosen beforehand.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useDrafts, useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { Field } from '../../ui/Field.tsx';
import { NoteForm } from '../frame/NoteForm.tsx';
import { useDraftText } from '../frame/useDraftText.ts';

const optionDraft = (at: number): string => `choice.option.${at}`;

export function ChoiceForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('discussion');
  const tell = useTell();
  const citizenId = useMeeting((m) => m.citizenId);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const drafts = useDrafts((all) => all);
  const question = useDraftText('choice.question');
  const [count, setCount] = useState(2);
  const [chosen, setChosen] = useState<string | undefined>();
  const places = Array.from({ length: count }, (_, at) => at);
  const options = [...new Set(places.map((at) => drafts[optionDraft(at)]?.trim() ?? '').filter(Boolean))];
  const note = () => {
    if (question.text.trim() === '') return 'text' as const;
    if (options.length < 2) return { sentence: t('form.twoOptions') };
    const refused = tell({
      type: 'moment.noted',
      moment: {
        id: newId(),
        at: new Date().toISOString(),
        kind: 'choice',
        byId: citizenId,
        question: question.text.trim(),
        options,
        chosen: chosen !== undefined && options.includes(chosen) ? chosen : '',
      },
    });
    if (refused) return refused;
    question.clear();
    for (const at of places) tell({ type: 'draft.typed', field: optionDraft(at), text: '' });
    return null;
  };
  return (
    <NoteForm save={t('form.save')} tell={note} onDone={onDone}>
      <Field
        label={t('form.choice', { name })}
        value={question.text}
        error={question.error}
        onChange={question.onChange}
      />
      {places.map((at) => (
        <OptionField key={at} at={at} />
      ))}
      <Button look="quiet" icon="plus" onClick={() => setCount(count + 1)}>
        {t('form.anotherOption')}
      </Button>
      {options.length > 1 && (
        <ChoiceRow
          legend={t('form.chosen', { name })}
          hint={t('form.chosenHint')}
          tone="voice"
          layout="stack"
          options={options.map((option) => ({ value: option, label: option }))}
          value={chosen}
          onChange={setChosen}
          onClear={() => setChosen(undefined)}
        />
      )}
    </NoteForm>
  );
}

function OptionField({ at }: { readonly at: number }) {
  const { t } = useTranslation('discussion');
  const draft = useDraftText(optionDraft(at));
  return (
    <Field
      label={t('form.option', { number: at + 1 })}
      value={draft.text}
      error={draft.error}
      onChange={draft.onChange}
    />
  );
}
