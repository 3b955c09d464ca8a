// A person who is not on the list yet: a name, a role and who suggests it. The citizen's answer is asked elsewhere (R03).
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../../locales/dates.ts';
import { citizenOf, gamemasterOf } from '../../meeting/meeting.ts';
import { newParticipant, type Participant, type Role } from '../../meeting/participants.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import type { Refusal } from '../../room/openRoom.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { Field } from '../../ui/Field.tsx';
import { useDraftText } from './useDraftText.ts';
import { useFormDraft } from './useFormDraft.ts';
import { useMissingSentence } from './useMissingSentence.ts';
import './lines.css';

interface NewPersonProps {
  /** The name of the draft in the meeting. */
  readonly draft: string;
  readonly roles: readonly Role[];
  /** What is known already, such as the reason the person was thought of. */
  readonly known?: Partial<Pick<Participant, 'reasons' | 'authority'>>;
  readonly onAdded: (id: string) => void;
  readonly onCancel?: () => void;
}

interface Chosen {
  readonly role: Role | '';
  readonly proposedById: string;
}

export function NewPerson({ draft, roles, known, onAdded, onCancel }: NewPersonProps) {
  const { t, i18n } = useTranslation(['prepare', 'words']);
  const tell = useTell();
  const sentence = useMissingSentence();
  const citizen = useMeeting(citizenOf);
  const gamemaster = useMeeting(gamemasterOf);
  const field = useDraftText(draft);
  const { said, change, clear } = useFormDraft<Chosen>(`${draft}.chosen`, {
    role: '',
    proposedById: citizen?.id ?? '',
  });
  // The same name may be asked for again where another role is meant.
  const role = roles.find((one) => one === said.role) ?? roles[0] ?? 'professional';
  const { proposedById } = said;
  const [refused, setRefused] = useState<Refusal | null>(null);

  const add = () => {
    const id = newId();
    const person = { ...newParticipant({ id, name: field.text, role, proposedById }), ...known };
    const because = tell({ type: 'person.added', person });
    setRefused(because);
    if (because) return;
    field.clear();
    clear();
    onAdded(id);
  };
  return (
    <form
      className="newperson"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field
        label={t('newPerson.name')}
        value={field.text}
        error={field.error ?? (refused ? sentence(refused) : undefined)}
        onChange={(text) => {
          setRefused(null);
          field.onChange(text);
        }}
      />
      <ChoiceRow
        legend={t('newPerson.role')}
        options={roles.map((value) => ({ value, label: capitalised(t(`words:role.${value}`), i18n.language) }))}
        value={role}
        onChange={(chosen) => change({ role: chosen })}
      />
      <ChoiceRow
        legend={t('newPerson.proposedBy')}
        options={[citizen, gamemaster].flatMap((one) => (one ? [{ value: one.id, label: <bdi>{one.name}</bdi> }] : []))}
        value={proposedById}
        onChange={(byId) => change({ proposedById: byId })}
      />
      <div className="presses">
        <Button submit icon="plus">
          {t('newPerson.add')}
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            {t('newPerson.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
