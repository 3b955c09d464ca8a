// The frame round deleting: one calm column.
import type { ReactNode } from 'react';
import { OutsidePage } from '../frame/OutsidePage.tsx';
import '../frame/startColumn.css';
import './wiping.css';

interface WipingPageProps {
  /** More in the bar, such as the lock. */
  readonly end?: ReactNode;
  /** At the foot, always in sight. */
  readonly dock?: ReactNode;
  readonly children: ReactNode;
}

export function WipingPage({ end, dock, children }: WipingPageProps) {
  return (
    <OutsidePage help="wiping" mainClass="wrap wiping" end={end} dock={dock}>
      <div className="startcol">{children}</div>
    </OutsidePage>
  );
}
