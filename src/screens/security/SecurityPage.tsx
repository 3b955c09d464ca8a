// The frame round locks and keys: the bar with the helps and the lock, and the way back. No dock: nothing here is to be done.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '../../room/device.ts';
import { AppBar } from '../../ui/AppBar.tsx';
import { Button } from '../../ui/Button.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { LanguageAndReading } from '../frame/LanguageAndReading.tsx';
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
    <Shell
      skip={t('skip')}
      mainClass={mainClass}
      bar={
        <AppBar
          homeHref="#/"
          homeLabel={t('allMeetings')}
          end={
            <>
              <LanguageAndReading />
              <Button icon="lock" iconOnly onClick={device.lock}>
                {t('lock')}
              </Button>
            </>
          }
        />
      }
    >
      {back && (
        <p className="back">
          <Button look="quiet" icon="arrowBack" onClick={device.goHome}>
            {t('allMeetings')}
          </Button>
        </p>
      )}
      {children}
    </Shell>
  );
}
