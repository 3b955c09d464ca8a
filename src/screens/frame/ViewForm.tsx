// "Sådan ser jeg det", or the same in plainer words: put beside what is written. The words before stay as they are (R18).
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import type { View } from '../../meeting/talk.ts';
import { useMeeting, usePhase, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
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

/** Text that is typed; a closed meeting keeps no drafts, there it lives as long as the window. */
function useTyped(field: string) {
  const closed = usePhase() === 'closed';
  const problem = useTextProblem();
  const draft = useDraftText(field);
  const [text, setText] = useState('');
  return closed ? { text, error: problem(text), onChange: setText, clear: () => setText('') } : draft;
}

export function ViewForm({ kind, aboutId, about, onDone }: ViewFormProps) {
  const { t } = useTranslation(['discussion', 'support']);
  const tell = useTell();
  const people = useHere();
  const citizen = useMeeting(citizenOf);
  const gamemasterId = useMeeting((m) => m.plan.gamemasterId);
  const saidByCitizen = useMeeting((m) => m.lines.some((one) => one.id === aboutId && one.byId === m.citizenId));
  const isView = kind === 'view';
  const [chosen, setChosen] = useState<string | null>(null);
  const usual = isView ? citizen?.id : gamemasterId;
  const byId = chosen ?? (people.some(({ id }) => id === usual) ? usual : people[0]?.id) ?? '';
  const typed = useTyped(`${kind}.${aboutId}`);
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
        onChange={setChosen}
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
