// The frame round a copy that is taken in before there is a vault: nothing to lock, and no list to go back to.
import type { ReactNode } from 'react';
import { OutsidePage } from '../frame/OutsidePage.tsx';
import './backup.css';

interface NewDevicePageProps {
  /** At the foot, always in sight. */
  readonly dock?: ReactNode;
  readonly children: ReactNode;
}

export function NewDevicePage({ dock, children }: NewDevicePageProps) {
  return (
    <OutsidePage help="start" front dock={dock}>
      {children}
    </OutsidePage>
  );
}
