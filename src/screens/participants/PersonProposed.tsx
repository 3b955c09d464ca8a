// Who thought of a person, and who invites. Suggested is not invited.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import type { Participant } from '../../meeting/participants.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';

export function PersonProposed({ person }: { readonly person: Participant }) {
  const { t } = useTranslation('participants');
  const tell = useTell();
  const citizen = useMeeting(citizenOf);
  const participants = useMeeting((m) => m.participants);
  const change = (changes: Partial<Pick<Participant, 'proposedById' | 'invitedBy'>>) =>
    tell({ type: 'person.changed', id: person.id, changes });
  const proposers = participants.filter(
    (one) => one.citizenAnswer !== 'no' || one.id === person.proposedById || one.id === person.id,
  );
  return (
    <>
      <ChoiceRow
        legend={t('person.proposedBy', { name: person.name })}
        options={proposers.map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> }))}
        value={person.proposedById}
        onChange={(proposedById) => change({ proposedById })}
      />
      <ChoiceRow
        legend={t('person.invitedBy')}
        options={[
          { value: 'citizen', label: <bdi>{citizen?.name}</bdi> },
          { value: 'unit', label: t('person.invitedByUnit') },
        ]}
        value={person.invitedBy ?? undefined}
        onChange={(invitedBy) => change({ invitedBy })}
        onClear={() => change({ invitedBy: null })}
      />
    </>
  );
}
