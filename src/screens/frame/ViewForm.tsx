// "Sådan ser jeg det", or the same in plainer words: put beside what is written. The words before stay as they are (R18).
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import type { View } from '../../meeting/talk.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Words } from '../../ui/Words.tsx';
import { NoteForm } from './NoteForm.tsx';
import { PersonSelect } from './PersonSelect.tsx';
import { useFormDraft } from './useFormDraft.ts';
import { useHere } from './useHere.ts';
import { useTextProblem } from './useTextProblem.ts';

interface ViewFormProps {
  readonly kind: View['kind'];
  readonly aboutId: string;
  readonly about: string;
  readonly onDone: () => void;
}

/** The name of its draft. */
export const viewDraft = (kind: View['kind'], aboutId: string): string => `${kind}.${aboutId}`;

export function ViewForm({ kind, aboutId, about, onDone }: ViewFormProps) {
  const { t } = useTranslation(['discussion', 'support']);
  const tell = useTell();
  const people = useHere();
  const citizen = useMeeting(citizenOf);
  const gamemasterId = useMeeting((m) => m.plan.gamemasterId);
  const saidByCitizen = useMeeting((m) => m.lines.some((one) => one.id === aboutId && one.byId === m.citizenId));
  const isView = kind === 'view';
  const problem = useTextProblem();
  const { said, change, clear } = useFormDraft(viewDraft(kind, aboutId), { text: '', byId: '' });
  const usual = isView ? citizen?.id : gamemasterId;
  const byId = said.byId || (people.some(({ id }) => id === usual) ? usual : people[0]?.id) || '';
  const person = people.find(({ id }) => id === byId)?.name ?? '';
  const add = () => {
    const view = { id: newId(), aboutId, byId, kind, text: said.text.trim() };
    const refused = tell({ type: 'view.added', view });
    if (!refused) clear();
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
        onChange={(id) => change({ byId: id ?? '' })}
      />
      <Words
        label={isView ? t('form.view', { person }) : t('support:rewording.label')}
        value={said.text}
        error={problem(said.text)}
        onChange={(text) => change({ text })}
      />
    </NoteForm>
  );
}
