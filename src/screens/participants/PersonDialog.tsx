// One person, whole: who it is, why, what may be decided, and the citizen's answer. A new one begins with a name.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Participant, personIn, type Role } from '../../meeting/participants.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { NewPerson } from '../frame/NewPerson.tsx';
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
  const id = opened && 'id' in opened ? opened.id : null;
  const person = useMeeting((m) => personIn(m, id));
  const gamemasterId = useMeeting((m) => m.plan.gamemasterId);
  const newOne = opened && 'roles' in opened ? opened : null;
  const added = useRef<HTMLDivElement>(null);
  const isNew = newOne !== null;
  useEffect(() => {
    if (isNew) added.current?.querySelector('input')?.focus();
  }, [isNew]);
  const remove = () => {
    onClose();
    if (person) tell({ type: 'person.removed', id: person.id });
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
            <span className="grow" />
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
