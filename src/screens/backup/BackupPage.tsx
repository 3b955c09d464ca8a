// The frame round copies on an open device: the bar with the helps and the lock, and the way back.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '../../room/device.ts';
import { AppBar } from '../../ui/AppBar.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dock } from '../../ui/Dock.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { LanguageAndReading } from '../frame/LanguageAndReading.tsx';
import './backup.css';

interface BackupPageProps {
  /** At the foot, in place of the way back to the list. */
  readonly dock?: ReactNode;
  readonly children: ReactNode;
}

export function BackupPage({ dock, children }: BackupPageProps) {
  const { t } = useTranslation('shell');
  const device = useDevice();
  return (
    <Shell
      skip={t('skip')}
      mainClass="wrap"
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
      dock={
        dock ?? (
          <Dock
            back={
              <Button look="quiet" icon="arrowBack" onClick={device.goHome}>
                {t('allMeetings')}
              </Button>
            }
          />
        )
      }
    >
      {children}
    </Shell>
  );
}
