// The frame round what stands before an open device: one calm column, and word of a new version.
import type { ReactNode } from 'react';
import type { Device } from '../../room/device.ts';
import { OutsidePage } from '../frame/OutsidePage.tsx';
import { UpdateBanner } from '../frame/UpdateBanner.tsx';
import '../frame/startColumn.css';
import './start.css';

interface StartPageProps {
  readonly onTakeUpdate: Device['takeUpdate'];
  readonly children: ReactNode;
}

export function StartPage({ onTakeUpdate, children }: StartPageProps) {
  return (
    <OutsidePage help="start" front mainClass="wrap start" banners={<UpdateBanner onTake={onTakeUpdate} />}>
      {children}
    </OutsidePage>
  );
}
