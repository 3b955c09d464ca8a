// The frame round locks and keys: the lock, and the way back. No dock: nothing here is to be done.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '../../room/device.ts';
import { Button } from '../../ui/Button.tsx';
import { LockButton } from '../frame/LockButton.tsx';
import { OutsidePage } from '../frame/OutsidePage.tsx';
import '../frame/startColumn.css';
import './security.css';

interface SecurityPageProps {
  readonly mainClass: string;
  /** The way back to the list; a single thing has its own ways out. */
  readonly back?: boolean;
  readonly children: ReactNode;
}

export function SecurityPage({ mainClass, back = false, children }: SecurityPageProps) {
  const { t } = useTranslation('shell');
  const device = useDevice();
  return (
    <OutsidePage help="security" mainClass={mainClass} end={<LockButton />}>
      {back && (
        <p className="back">
          <Button look="quiet" icon="arrowBack" onClick={device.goHome}>
            {t('allMeetings')}
          </Button>
        </p>
      )}
      {children}
    </OutsidePage>
  );
}
