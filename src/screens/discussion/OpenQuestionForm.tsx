// A question nobody can answer now: what it is, who finds the answer, and by when.
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Words } from '../../ui/Words.tsx';
import { NoteForm } from '../frame/NoteForm.tsx';
import { useDraftText } from '../frame/useDraftText.ts';
import { useFormDraft } from '../frame/useFormDraft.ts';
import { nobodyFinds, WhoFindsFields, whoFound } from './WhoFindsFields.tsx';

export function OpenQuestionForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('discussion');
  const tell = useTell();
  const text = useDraftText('openQuestion.text');
  const last = useMeeting((m) => m.lastTime?.openQuestions);
  const asked = useMeeting((m) => m.openQuestions);
  const fromLast = (last ?? []).filter((one) => !asked.some((other) => other.text === one.text));
  const { said, change, clear } = useFormDraft('openQuestion.chosen', nobodyFinds);
  const field = useRef<HTMLTextAreaElement>(null);
  const takeAlong = (question: string) => {
    text.onChange(question);
    field.current?.focus();
  };
  const ask = () => {
    const question = { id: newId(), text: text.text.trim(), ...whoFound(said), status: 'open' as const };
    const refused = tell({ type: 'openQuestion.asked', question });
    if (refused) return refused;
    text.clear();
    clear();
    return null;
  };
  return (
    <NoteForm save={t('form.save')} tell={ask} onDone={onDone}>
      <Words ref={field} label={t('form.question')} value={text.text} error={text.error} onChange={text.onChange} />
      {fromLast.length > 0 && text.text === '' && (
        <div className="chips" role="group" aria-label={t('form.fromLast')}>
          {fromLast.map((one) => (
            <button key={one.id} type="button" className="slot" onClick={() => takeAlong(one.text)}>
              {one.text}
            </button>
          ))}
        </div>
      )}
      <WhoFindsFields value={said} onChange={change} />
    </NoteForm>
  );
}
