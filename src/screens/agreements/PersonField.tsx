// One person at the table, chosen from a list: those who are here come first.
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../meeting/participants.ts';
import { Labelled } from '../../ui/Labelled.tsx';
import { PersonOptions } from '../frame/PersonOptions.tsx';

interface PersonFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly people: readonly Participant[];
  readonly value: string;
  readonly onChange: (personId: string) => void;
  /** What the empty choice says. */
  readonly none?: string;
}

export function PersonField({ label, hint, people, value, onChange, none }: PersonFieldProps) {
  const { t } = useTranslation('agreements');
  return (
    <Labelled label={label} hint={hint}>
      {(ids) => (
        <select
          {...ids}
          className="field"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{none ?? t('compose.choose')}</option>
          <PersonOptions people={people} />
        </select>
      )}
    </Labelled>
  );
}
