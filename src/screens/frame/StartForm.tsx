// One thing that is asked for on a page of its own: what it is and why, the fields, and the foot of the form.
import type { FormEvent, ReactNode } from 'react';
import { Heading } from '../../ui/Heading.tsx';
import { Kicker } from '../../ui/Kicker.tsx';
import { FormFoot, type FormFootProps } from './FormFoot.tsx';
import './startColumn.css';

interface StartFormProps extends FormFootProps {
  readonly step?: string | undefined;
  readonly title: string;
  readonly why: ReactNode;
  readonly onSubmit: (event: FormEvent) => void;
  readonly children: ReactNode;
  /** Under the card. */
  readonly below?: ReactNode;
}

export function StartForm({ step, title, why, onSubmit, children, below, ...foot }: StartFormProps) {
  return (
    <form
      className="startcol"
      aria-busy={foot.busy}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(event);
      }}
    >
      <div className="opening">
        {step && <Kicker>{step}</Kicker>}
        <Heading>{title}</Heading>
        <p>{why}</p>
      </div>
      <div className="card">
        {children}
        <FormFoot {...foot} />
      </div>
      {below}
    </form>
  );
}
