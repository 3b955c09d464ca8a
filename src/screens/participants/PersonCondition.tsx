// "Ja, hvis ..." and "Hvorfor nej?": the words that belong to one answer. Before that answer the field is not there for
// anybody, but its room is: nothing moves under the hand of who has just pressed.
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../meeting/participants.ts';
import { Field } from '../../ui/Field.tsx';
import { usePersonField } from './usePersonField.ts';

interface PersonConditionProps {
  readonly person: Participant;
  readonly answer: 'yes' | 'no';
}

export function PersonCondition({ person, answer }: PersonConditionProps) {
  const { t } = useTranslation('participants');
  const { value, error, onChange } = usePersonField(person, 'citizenCondition');
  const isGiven = person.citizenAnswer === answer;
  return (
    <div className={isGiven ? undefined : 'unasked'}>
      <Field
        label={t(answer === 'yes' ? 'person.condition' : 'person.noBecause')}
        value={isGiven ? value : ''}
        error={isGiven ? error : undefined}
        onChange={onChange}
      />
    </div>
  );
}
