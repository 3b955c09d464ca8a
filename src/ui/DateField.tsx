// A day, as the device writes it; beside it the day in words with its weekday.
import type { ComponentProps, ReactNode } from 'react';
import { Labelled, type LabelledProps } from './Labelled.tsx';

interface DateFieldProps extends LabelledProps, Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'id' | 'type'> {
  /** YYYY-MM-DD, or empty. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  /** The chosen day in words: "fredag 28. november". */
  readonly echo?: ReactNode;
}

export function DateField({ label, hideLabel, hint, error, value, onChange, echo, ...native }: DateFieldProps) {
  return (
    <Labelled label={label} hideLabel={hideLabel} hint={hint} error={error}>
      {(ids) => (
        <div className="daytime">
          <input
            {...native}
            {...ids}
            type="date"
            autoComplete="off"
            className="field"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <output htmlFor={ids.id}>{echo}</output>
        </div>
      )}
    </Labelled>
  );
}
