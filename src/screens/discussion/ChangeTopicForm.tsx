// Another topic in the middle of the meeting: only with the citizen's yes; the old one is kept with time and reason (R02).
import { useTranslation } from 'react-i18next';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Field } from '../../ui/Field.tsx';
import { Voice } from '../../ui/Voice.tsx';
import { Words } from '../../ui/Words.tsx';
import { NoteForm } from '../frame/NoteForm.tsx';
import { PersonSelect } from '../frame/PersonSelect.tsx';
import { useDraftText } from '../frame/useDraftText.ts';
import { useFormDraft } from '../frame/useFormDraft.ts';
import { useHere } from '../frame/useHere.ts';

export function ChangeTopicForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('discussion');
  const tell = useTell();
  const people = useHere();
  const citizenId = useMeeting((m) => m.citizenId);
  const recorderId = useMeeting((m) => m.plan.recorderId);
  const old = useMeeting((m) => m.topic?.text ?? '');
  const text = useDraftText('topic.text');
  const because = useDraftText('topic.because');
  const chosen = useFormDraft('topic.chosen', { typedById: recorderId });
  const { typedById } = chosen.said;
  const change = () => {
    const refused = tell({
      type: 'topic.changed',
      id: newId(),
      byId: citizenId,
      typedById,
      text: text.text,
      original: null,
      because: because.text.trim(),
    });
    if (refused) return refused;
    text.clear();
    because.clear();
    chosen.clear();
    return null;
  };
  return (
    <NoteForm save={t('topic.yes')} look="voice" tell={change} onDone={onDone}>
      {old && <Voice size="m">{old}</Voice>}
      <p className="hint">{t('topic.hint')}</p>
      <Words label={t('topic.label')} tone="voice" value={text.text} error={text.error} onChange={text.onChange} />
      <Field label={t('topic.because')} value={because.text} error={because.error} onChange={because.onChange} />
      <PersonSelect
        label={t('topic.typedBy')}
        people={people}
        value={typedById}
        onChange={(id) => chosen.change({ typedById: id ?? recorderId })}
      />
    </NoteForm>
  );
}
