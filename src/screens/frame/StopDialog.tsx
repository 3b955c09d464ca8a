// "Stop for i dag": nothing has to be said, but who walks out with the citizen and who calls can be.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import type { Refusal } from '../../room/openRoom.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { NoteForm } from './NoteForm.tsx';
import { PersonSelect } from './PersonSelect.tsx';
import { useAtTheTable } from './useAtTheTable.ts';
import { useDraftText } from './useDraftText.ts';
import { useFormDraft } from './useFormDraft.ts';
import { useHere } from './useHere.ts';

interface StopDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Told before the stop, such as the end of the private time; when it is refused, nothing more happens. */
  readonly first?: (() => Refusal | null) | undefined;
}

export function StopDialog({ open, onClose, first }: StopDialogProps) {
  const { t } = useTranslation(['discussion', 'shell']);
  return (
    <Dialog open={open} title={t('stop.title')} closeLabel={t('shell:close')} onClose={onClose}>
      <StopForm first={first} />
    </Dialog>
  );
}

function StopForm({ first }: Pick<StopDialogProps, 'first'>) {
  const { t } = useTranslation('discussion');
  const tell = useTell();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const page = useMeeting((m) => m.page);
  const others = useHere().filter(({ role }) => role !== 'citizen');
  const callers = useAtTheTable().filter(({ role }) => role !== 'citizen' && role !== 'interpreter');
  const { said, change, clear } = useFormDraft('stop.chosen', { followOutById: '', callById: '' });
  const reason = useDraftText('stop.reason');
  const callAt = useDraftText('stop.callAt');
  const stop = () => {
    const told = {
      reasonGiven: reason.text.trim(),
      followOutById: said.followOutById || null,
      callById: said.callById || null,
      callAt: callAt.text.trim(),
    };
    const refused = first?.() ?? null;
    if (refused) return refused;
    reason.clear();
    callAt.clear();
    clear();
    const because = tell({ type: 'meeting.stopped', id: newId(), ...told });
    // These pages are there while the meeting is stopped too, and what happens now comes before them.
    if (!because && (page === 'handover' || page === 'everything')) tell({ type: 'page.turned', page: '' });
    return because;
  };
  return (
    <NoteForm save={t('stop.now')} look="voice" tell={stop} onDone={() => undefined}>
      <p className="hint">{t('stop.hint')}</p>
      <div className="pair">
        <PersonSelect
          label={t('stop.followOut', { name })}
          people={others}
          nobody={t('stop.nobody')}
          value={said.followOutById}
          onChange={(id) => change({ followOutById: id ?? '' })}
        />
        <PersonSelect
          label={t('stop.call', { name })}
          people={callers}
          nobody={t('stop.nobody')}
          value={said.callById}
          onChange={(id) => change({ callById: id ?? '' })}
        />
      </div>
      <Field
        label={t('stop.callAt')}
        hint={t('stop.callAtHint')}
        value={callAt.text}
        error={callAt.error}
        onChange={callAt.onChange}
      />
      <Field label={t('stop.reason')} value={reason.text} error={reason.error} onChange={reason.onChange} />
    </NoteForm>
  );
}
