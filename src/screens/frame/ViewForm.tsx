// "Sådan ser jeg det", or the same in plainer words: put beside what is written. The words before stay as they are (R18).
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import type { View } from '../../meeting/talk.ts';
import { useMeeting, usePhase, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { useUntold } from '../../room/untold.ts';
import { Words } from '../../ui/Words.tsx';
import { NoteForm } from './NoteForm.tsx';
import { PersonSelect } from './PersonSelect.tsx';
import { useDraftText } from './useDraftText.ts';
import { useHere } from './useHere.ts';
import { useTextProblem } from './useTextProblem.ts';

interface ViewFormProps {
  readonly kind: View['kind'];
  readonly aboutId: string;
  readonly about: string;
  readonly onDone: () => void;
}

/** By this name its fields wait while the app is locked, where the meeting is closed. */
export const viewForm = (kind: View['kind'], aboutId: string): string => `words.${kind}.${aboutId}`;

/** What is typed, and by whom: a closed meeting keeps no drafts, there it waits over a lock beside the meeting. */
function useTyped(kind: View['kind'], aboutId: string) {
  const closed = usePhase() === 'closed';
  const problem = useTextProblem();
  const draft = useDraftText(`${kind}.${aboutId}`);
  const [chosen, setChosen] = useState('');
  const [{ text, byId }, type] = useUntold(viewForm(kind, aboutId), { text: '', byId: '' });
  if (!closed) return { ...draft, chosen, choose: setChosen };
  return {
    text,
    error: problem(text),
    onChange: (typed: string) => type({ text: typed }),
    clear: () => {},
    chosen: byId,
    choose: (person: string) => type({ byId: person }),
  };
}

export function ViewForm({ kind, aboutId, about, onDone }: ViewFormProps) {
  const { t } = useTranslation(['discussion', 'support']);
  const tell = useTell();
  const people = useHere();
  const citizen = useMeeting(citizenOf);
  const gamemasterId = useMeeting((m) => m.plan.gamemasterId);
  const saidByCitizen = useMeeting((m) => m.lines.some((one) => one.id === aboutId && one.byId === m.citizenId));
  const isView = kind === 'view';
  const typed = useTyped(kind, aboutId);
  const usual = isView ? citizen?.id : gamemasterId;
  const byId = typed.chosen || (people.some(({ id }) => id === usual) ? usual : people[0]?.id) || '';
  const person = people.find(({ id }) => id === byId)?.name ?? '';
  const add = () => {
    const view = { id: newId(), aboutId, byId, kind, text: typed.text.trim() };
    const refused = tell({ type: 'view.added', view });
    if (!refused) typed.clear();
    return refused;
  };
  const hint = isView
    ? t('view.hint')
    : saidByCitizen
      ? t('support:rewording.hint', { name: citizen?.name ?? '' })
      : t('support:rewording.hintOf');
  return (
    <NoteForm save={t('view.add')} tell={add} onDone={onDone}>
      <p className="about" dir="auto">
        {about}
      </p>
      <p className="hint">{hint}</p>
      <PersonSelect
        label={t(isView ? 'form.whoSees' : 'capture.who')}
        people={people}
        value={byId}
        onChange={(id) => typed.choose(id ?? '')}
      />
      <Words
        label={isView ? t('form.view', { person }) : t('support:rewording.label')}
        value={typed.text}
        error={typed.error}
        onChange={typed.onChange}
      />
    </NoteForm>
  );
}
