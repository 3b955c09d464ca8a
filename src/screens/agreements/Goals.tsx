// Up to three small goals on the way, each with a day if somebody knows one. A goal without words is no goal.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '../../locales/dates.ts';
import { mostGoals } from '../../meeting/agreements.ts';
import type { AgreementDraft } from '../frame/agreementDraft.ts';
import { useFocusHere } from '../frame/useFocusHere.ts';
import { useTextProblem } from '../frame/useTextProblem.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Field } from '../../ui/Field.tsx';

interface GoalsProps {
  readonly said: AgreementDraft;
  readonly onChange: (changes: Partial<AgreementDraft>) => void;
}

interface GoalProps {
  readonly number: number;
  readonly text: string;
  readonly day: string;
  readonly isNew: boolean;
  readonly onText: (text: string) => void;
  readonly onDay: (day: string) => void;
}

const withAt = (list: readonly string[], at: number, value: string): readonly string[] =>
  Array.from({ length: Math.max(list.length, at + 1) }, (_, index) => (index === at ? value : (list[index] ?? '')));

function Goal({ number, text, day, isNew, onText, onDay }: GoalProps) {
  const { t, i18n } = useTranslation('composing');
  const problem = useTextProblem();
  const field = useFocusHere<HTMLInputElement>(isNew);
  return (
    <li>
      <Field ref={field} label={t('goals.goal', { number })} value={text} error={problem(text)} onChange={onText} />
      <DateField
        label={t('goals.day', { number })}
        value={day}
        echo={day && weekdayDate(day, i18n.language)}
        onChange={onDay}
      />
    </li>
  );
}

export function Goals({ said, onChange }: GoalsProps) {
  const { t } = useTranslation('composing');
  const { goals, goalDays } = said;
  const [added, setAdded] = useState(false);
  const add = () => {
    setAdded(true);
    onChange({ goals: [...goals, ''] });
  };
  return (
    <fieldset className="wide goals">
      <legend className="label">{t('goals.label')}</legend>
      {goals.length > 0 && (
        <ul>
          {goals.map((text, at) => (
            <Goal
              key={at}
              number={at + 1}
              text={text}
              day={goalDays[at] ?? ''}
              isNew={added && at === goals.length - 1}
              onText={(words) => onChange({ goals: withAt(goals, at, words) })}
              onDay={(day) => onChange({ goalDays: withAt(goalDays, at, day) })}
            />
          ))}
        </ul>
      )}
      {goals.length < mostGoals && (
        <Button icon="plus" onClick={add}>
          {t('goals.add')}
        </Button>
      )}
    </fieldset>
  );
}
