// The citizen's own yes or no to a person. Nothing is chosen beforehand, and a no needs no reason (R03).
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import type { Participant } from '../../meeting/participants.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { PersonCondition } from './PersonCondition.tsx';

type Answer = 'yes' | 'no';

export function PersonAnswer({ person }: { readonly person: Participant }) {
  const { t } = useTranslation('participants');
  const tell = useTell();
  const citizen = useMeeting(citizenOf);
  const asks = useRef<HTMLDivElement>(null);
  // When a name has just been added, the press that had the focus is gone: the question comes next.
  useEffect(() => asks.current?.focus({ preventScroll: true }), []);
  // The words of a yes are no reason for a no: each answer has its own, for as long as the window is open.
  const words = useRef<Partial<Record<Answer, string>>>({});
  const answer = (given: Answer | null) => {
    const { id, citizenAnswer: before, citizenCondition: said } = person;
    if (before) words.current[before] = said;
    const unclaimed = before ? '' : said;
    const condition = given ? (words.current[given] ?? unclaimed) : '';
    tell({ type: 'person.answered', id, byId: citizen?.id ?? '', answer: given, condition });
  };
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
      <div className="conditions">
        <PersonCondition person={person} answer="yes" />
        <PersonCondition person={person} answer="no" />
      </div>
    </div>
  );
}
