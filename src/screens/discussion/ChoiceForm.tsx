// A choice card: two or more ways, and always "something else" and "not now". Nothing is chosen beforehand; the citizen
// chooses afterwards, by pressing.
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useDrafts, useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { NoteForm } from '../frame/NoteForm.tsx';
import { useDraftText } from '../frame/useDraftText.ts';
import { ShowOnTable } from './method/ShowOnTable.tsx';
import { useNoting } from './method/useNoting.ts';

const optionDraft = (at: number): string => `choice.option.${at}`;

/** `onNoted` is told which choice it became. */
export function ChoiceForm({ onNoted }: { readonly onNoted: (id: string) => void }) {
  const { t } = useTranslation(['discussion', 'method']);
  const tell = useTell();
  const citizenId = useMeeting((m) => m.citizenId);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const drafts = useDrafts((all) => all);
  const question = useDraftText('choice.question');
  const { said, change, note, table } = useNoting('choice', { shown: true, count: 2 });
  const { count } = said;
  const noted = useRef('');
  const places = Array.from({ length: count }, (_, at) => at);
  const always = [t('method:choice.else'), t('method:choice.notNow')];
  const typed = places.map((at) => drafts[optionDraft(at)]?.trim() ?? '').filter(Boolean);
  const ways = [...new Set(typed)].filter((way) => !always.includes(way.toLowerCase()));
  const noteIt = () => {
    if (question.text.trim() === '') return 'text' as const;
    if (ways.length < 2) return { sentence: t('form.twoOptions') };
    const choice = { byId: citizenId, question: question.text.trim(), options: [...ways, ...always], chosen: '' };
    return note(
      (id, at) => {
        noted.current = id;
        return { type: 'moment.noted', moment: { id, at, kind: 'choice', ...choice } };
      },
      [
        question,
        ...places.map((at) => ({ clear: () => void tell({ type: 'draft.typed', field: optionDraft(at), text: '' }) })),
      ],
    );
  };
  return (
    <NoteForm save={t('form.save')} tell={noteIt} onDone={() => onNoted(noted.current)}>
      <Field
        label={t('form.choice', { name })}
        value={question.text}
        error={question.error}
        onChange={question.onChange}
      />
      {places.map((at) => (
        <OptionField key={at} at={at} />
      ))}
      <Button look="quiet" icon="plus" onClick={() => change({ count: count + 1 })}>
        {t('form.anotherOption')}
      </Button>
      <p className="hint">{t('method:choice.always')}</p>
      <ShowOnTable {...table} />
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
