// One line of words. The browser neither remembers nor sends them to a spelling service.
import type { ComponentProps } from 'react';
import { classNames } from './classNames.ts';
import { Labelled, type LabelledProps } from './Labelled.tsx';

interface FieldProps extends LabelledProps, Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'id'> {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

export function Field({ label, hideLabel, hint, error, value, onChange, className, ...native }: FieldProps) {
  return (
    <Labelled label={label} hideLabel={hideLabel} hint={hint} error={error}>
      {(ids) => (
        <input
          type="text"
          dir="auto"
          {...native}
          {...ids}
          autoComplete="off"
          spellCheck={false}
          className={classNames('field', className)}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}
