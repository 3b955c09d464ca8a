// The frame round one field: label, hint, what is wrong. Gives the field the ids it needs to be read together.
import { useId, type ReactNode } from 'react';

export interface LabelledProps {
  readonly label: ReactNode;
  readonly hideLabel?: boolean | undefined;
  readonly hint?: ReactNode;
  /** What is wrong, what is safe, what to do. */
  readonly error?: ReactNode;
}

interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface Props extends LabelledProps {
  readonly children: (ids: FieldIds) => ReactNode;
}

export function Labelled({ label, hideLabel, hint, error, children }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="labelled">
      <label className={hideLabel ? 'vh' : 'label'} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      <div className="error" id={`${id}-error`} role="alert">
        {error}
      </div>
    </div>
  );
}
