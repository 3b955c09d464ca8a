// One person, whole: who it is, why, what may be decided, and the citizen's answer. A new one begins with a name.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Participant, personIn, type Role } from '../../meeting/participants.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { Refusal } from '../../room/openRoom.ts';
import { NewPerson } from '../frame/NewPerson.tsx';
import { useMissingSentence } from '../frame/useMissingSentence.ts';
import { PersonForm } from './PersonForm.tsx';

export interface NewOne extends Partial<Pick<Participant, 'reasons' | 'authority'>> {
  readonly roles: readonly Role[];
}
export type Opened = NewOne | { readonly id: string };

interface PersonDialogProps {
  readonly opened: Opened | null;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

export function PersonDialog({ opened, onOpen, onClose }: PersonDialogProps) {
  const { t } = useTranslation(['participants', 'ui']);
  const tell = useTell();
  const sentence = useMissingSentence();
  const id = opened && 'id' in opened ? opened.id : null;
  const person = useMeeting((m) => personIn(m, id));
  const gamemasterId = useMeeting((m) => m.plan.gamemasterId);
  const newOne = opened && 'roles' in opened ? opened : null;
  const added = useRef<HTMLDivElement>(null);
  const isNew = newOne !== null;
  useEffect(() => {
    if (isNew) added.current?.querySelector('input')?.focus();
  }, [isNew]);
  const [refused, setRefused] = useState<{ readonly id: string; readonly because: Refusal } | null>(null);
  const remove = () => {
    if (!person) return;
    const because = tell({ type: 'person.removed', id: person.id });
    setRefused(because && { id: person.id, because });
    if (!because) onClose();
  };
  return (
    <Dialog
      open={newOne !== null || person !== undefined}
      title={person ? <bdi>{person.name}</bdi> : t('newPerson')}
      onClose={onClose}
      closeLabel={t('ui:close')}
      size={person ? 'l' : 'm'}
      actions={
        person && (
          <>
            {person.id !== gamemasterId && (
              <Button look="quiet" icon="trash" onClick={remove}>
                {t('person.remove')}
              </Button>
            )}
            <span className="grow">
              {refused?.id === person.id && <p role="alert">{sentence(refused.because, person.name)}</p>}
            </span>
            <Button icon="check" onClick={onClose}>
              {t('person.done')}
            </Button>
          </>
        )
      }
    >
      {person && <PersonForm key={person.id} person={person} />}
      {newOne && (
        <div ref={added}>
          <NewPerson
            draft="newPerson"
            roles={newOne.roles}
            known={{ reasons: newOne.reasons ?? [], authority: newOne.authority ?? null }}
            onAdded={onOpen}
          />
        </div>
      )}
    </Dialog>
  );
}
