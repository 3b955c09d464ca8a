// The foot of a form that takes its time: the press, the way out while nothing is under way, the wait, and what stood in the way.
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import type { IconName } from '../../ui/iconPaths.ts';

export interface FormFootProps {
  readonly busy: boolean;
  readonly press: string;
  readonly icon?: IconName;
  /** Another way than the press: away while the form is busy. */
  readonly other?: ReactNode;
  /** Said while it is busy, where the press does not say it. */
  readonly wait?: ReactNode;
  readonly trouble: ReactNode;
}

export function FormFoot({ busy, press, icon, other, wait, trouble }: FormFootProps) {
  return (
    <>
      <div className="presses">
        <Button submit look="go" big icon={icon}>
          {press}
        </Button>
        {!busy && other}
      </div>
      <p role="status">{busy && wait}</p>
      <p role="alert" className="wrong">
        {trouble}
      </p>
    </>
  );
}
