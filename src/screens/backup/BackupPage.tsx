// The frame round copies on an open device: the lock, and the way back.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '../../room/device.ts';
import { Button } from '../../ui/Button.tsx';
import { Dock } from '../../ui/Dock.tsx';
import { LockButton } from '../frame/LockButton.tsx';
import { OutsidePage } from '../frame/OutsidePage.tsx';
import './backup.css';

interface BackupPageProps {
  /** At the foot, in place of the way back to the list. */
  readonly dock?: ReactNode;
  readonly children: ReactNode;
}

export function BackupPage({ dock, children }: BackupPageProps) {
  const { t } = useTranslation('shell');
  const device = useDevice();
  const back = (
    <Button look="quiet" icon="arrowBack" onClick={device.goHome}>
      {t('allMeetings')}
    </Button>
  );
  return (
    <OutsidePage help="backup" end={<LockButton />} dock={dock ?? <Dock back={back} />}>
      {children}
    </OutsidePage>
  );
}
