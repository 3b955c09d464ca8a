// One way in, or one thing about the lock: what it is, how it stands, and the press that changes it.
import { type ReactNode, useId } from 'react';
import { classNames } from '../../ui/classNames.ts';
import type { IconName } from '../../ui/iconPaths.ts';
import { RoundIcon } from '../frame/RoundIcon.tsx';

interface SecurityRowProps {
  readonly icon: IconName;
  readonly title: string;
  readonly hint: ReactNode;
  /** A ground of its own for what is missing. */
  readonly lacks?: boolean;
  readonly press?: ReactNode;
}

export function SecurityRow({ icon, title, hint, lacks = false, press }: SecurityRowProps) {
  const id = useId();
  return (
    <li className={classNames('card', 'securityrow', lacks && 'lacks')} aria-labelledby={id}>
      <RoundIcon name={icon} />
      <div>
        <h2 id={id}>{title}</h2>
        <p>{hint}</p>
      </div>
      {press}
    </li>
  );
}
