// The citizen's own yes or no to a person. Nothing is chosen beforehand, and a no needs no reason (R03).
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import type { Participant } from '../../meeting/participants.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { Field } from '../../ui/Field.tsx';
import { usePersonField } from './usePersonField.ts';

export function PersonAnswer({ person }: { readonly person: Participant }) {
  const { t } = useTranslation('participants');
  const tell = useTell();
  const citizen = useMeeting(citizenOf);
  const asks = useRef<HTMLDivElement>(null);
  // When a name has just been added, the press that had the focus is gone: the question comes next.
  useEffect(() => asks.current?.focus({ preventScroll: true }), []);
  const condition = usePersonField(person, 'citizenCondition');
  const answer = (given: 'yes' | 'no' | null) =>
    tell({
      type: 'person.answered',
      id: person.id,
      byId: citizen?.id ?? '',
      answer: given,
      condition: person.citizenCondition,
    });
  return (
    <div className="asks" ref={asks} tabIndex={-1}>
      <ChoiceRow
        tone="voice"
        legend={t('person.answer', { citizen: citizen?.name, name: person.name })}
        hint={t('person.answerHint')}
        options={[
          { value: 'yes', label: t('person.yes') },
          { value: 'no', label: t('person.no') },
        ]}
        value={person.citizenAnswer ?? undefined}
        onChange={answer}
        onClear={() => answer(null)}
      />
      {person.citizenAnswer && (
        <Field label={t(person.citizenAnswer === 'yes' ? 'person.condition' : 'person.noBecause')} {...condition} />
      )}
    </div>
  );
}
