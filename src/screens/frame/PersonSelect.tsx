// One person of several, in a list that opens. Nobody is chosen beforehand unless the screen says so.
import type { Participant } from '../../meeting/participants.ts';
import { Labelled } from '../../ui/Labelled.tsx';
import { PersonOptions } from './PersonOptions.tsx';

interface PersonSelectProps {
  readonly label: string;
  readonly people: readonly Participant[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** The words for nobody. Without them somebody is always chosen. */
  readonly nobody?: string;
}

export function PersonSelect({ label, people, value, onChange, nobody }: PersonSelectProps) {
  return (
    <Labelled label={label}>
      {(ids) => (
        <select
          {...ids}
          className="field"
          autoComplete="off"
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value || null)}
        >
          {nobody !== undefined && <option value="">{nobody}</option>}
          <PersonOptions people={people} />
        </select>
      )}
    </Labelled>
  );
}
