// One text about a person, told at every keystroke.
import type { Participant } from '../../meeting/participants.ts';
import { useTell } from '../../room/MeetingRoom.tsx';
import { useToldText } from '../frame/useToldText.ts';

type TextOf = keyof Pick<
  Participant,
  'name' | 'title' | 'organisation' | 'phone' | 'reasonText' | 'citizenCondition' | 'speakingAgreement' | 'note'
>;

export function usePersonField(person: Participant, field: TextOf) {
  const tell = useTell();
  const { text, error, onChange } = useToldText(person[field], (words) =>
    tell({ type: 'person.changed', id: person.id, changes: { [field]: words } }),
  );
  return { value: text, error, onChange };
}
