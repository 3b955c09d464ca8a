// Says what just happened and offers the way back. Stays until something else happens: no time runs out.
import type { ReactNode } from 'react';

interface ToastProps {
  /** Nothing: the live region waits, empty and unseen. Keep the part mounted. */
  readonly children?: ReactNode;
  /** The way back, such as a Button with "Fortryd". */
  readonly action?: ReactNode;
}

export function Toast({ children, action }: ToastProps) {
  return (
    <div className={children ? 'toast' : 'vh'}>
      <p role="status">{children}</p>
      {children && action}
    </div>
  );
}
