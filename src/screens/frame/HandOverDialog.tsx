// "Giv mødet videre": who leads from now. Then the one who took over says the two roles aloud, once (R11).
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gamemasterOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { NoteForm } from './NoteForm.tsx';
import { PersonSelect } from './PersonSelect.tsx';
import { useFormDraft } from './useFormDraft.ts';
import { useFocusHere } from './useFocusHere.ts';
import { useMayLead } from './useMayLead.ts';
import './noteform.css';

interface HandOverDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

export function HandOverDialog({ open, onClose }: HandOverDialogProps) {
  const { t } = useTranslation(['papers', 'shell']);
  return (
    <Dialog open={open} title={t('leads.handOver')} closeLabel={t('shell:close')} onClose={onClose}>
      <HandOver onDone={onClose} />
    </Dialog>
  );
}

function HandOver({ onDone }: { readonly onDone: () => void }) {
  const [handedOver, setHandedOver] = useState(false);
  return handedOver ? <TookOver onDone={onDone} /> : <ChooseWho onChosen={() => setHandedOver(true)} />;
}

function ChooseWho({ onChosen }: { readonly onChosen: () => void }) {
  const { t } = useTranslation('papers');
  const tell = useTell();
  const others = useMayLead();
  const helperId = useMeeting((m) => m.plan.coGamemasterId);
  const helper = others.find(({ id }) => id === helperId)?.id ?? '';
  const { said, change, clear } = useFormDraft('handOver', { toId: helper });
  const hand = () => {
    const refused = tell({ type: 'gamemaster.handedOver', id: newId(), toId: said.toId });
    if (!refused) clear();
    return refused;
  };
  if (others.length === 0) return <p>{t('leads.noOther')}</p>;
  return (
    <NoteForm save={t('leads.handOver')} tell={hand} onDone={onChosen}>
      <PersonSelect
        label={t('leads.who')}
        people={others}
        nobody={t('leads.choose')}
        value={said.toId}
        onChange={(id) => change({ toId: id ?? '' })}
      />
      <p className="hint">{t('leads.rule')}</p>
    </NoteForm>
  );
}

function TookOver({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation(['papers', 'opening']);
  const tell = useTell();
  const name = useMeeting((m) => gamemasterOf(m)?.name ?? '');
  const saidBefore = useMeeting((m) => m.rolesSaidAloudAt !== null);
  const said = useFocusHere<HTMLButtonElement>();
  const done = () => {
    if (!saidBefore) tell({ type: 'roles.saidAloud' });
    onDone();
  };
  return (
    <div className="noteform">
      <p role="status">{t('leads.from', { name })}</p>
      <p>
        <strong>{t('leads.sayAloud', { name })}</strong>
      </p>
      <p className="aloud-role">{t('opening:roles.facilitator.line')}</p>
      <p className="aloud-role">{t('opening:roles.authority.line')}</p>
      <Button ref={said} look="go" icon="check" onClick={done}>
        {t('leads.said')}
      </Button>
    </div>
  );
}
