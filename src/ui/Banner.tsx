// A message across the screen: what happened, what is safe, what to do.
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

interface BannerProps {
  /** alert interrupts and is for what cannot wait; status waits its turn. */
  readonly kind?: 'status' | 'alert';
  readonly icon?: IconName;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

export function Banner({
  kind = 'status',
  icon = kind === 'alert' ? 'warning' : 'info',
  children,
  actions,
}: BannerProps) {
  return (
    <div className={kind === 'alert' ? 'banner alert' : 'banner'} role={kind}>
      <Icon name={icon} />
      <div className="grow">{children}</div>
      {actions && <div className="actions">{actions}</div>}
    </div>
  );
}
