// A time of day, in steps of five minutes.
import type { ComponentProps } from 'react';
import { Labelled, type LabelledProps } from './Labelled.tsx';

interface TimeFieldProps extends LabelledProps, Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'id' | 'type'> {
  /** HH:MM, or empty. */
  readonly value: string;
  readonly onChange: (time: string) => void;
}

export function TimeField({ label, hideLabel, hint, error, value, onChange, ...native }: TimeFieldProps) {
  return (
    <Labelled label={label} hideLabel={hideLabel} hint={hint} error={error}>
      {(ids) => (
        <div className="daytime">
          <input
            step={300}
            {...native}
            {...ids}
            type="time"
            autoComplete="off"
            className="field"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      )}
    </Labelled>
  );
}
