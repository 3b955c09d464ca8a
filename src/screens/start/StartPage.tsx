// The frame round what stands before an open device: the bar with the helps, and one calm column.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Device } from '../../room/device.ts';
import { AppBar } from '../../ui/AppBar.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { LanguageAndReading } from '../frame/LanguageAndReading.tsx';
import { UpdateBanner } from '../frame/UpdateBanner.tsx';
import '../frame/startColumn.css';
import './start.css';

interface StartPageProps {
  readonly onTakeUpdate: Device['takeUpdate'];
  readonly children: ReactNode;
}

export function StartPage({ onTakeUpdate, children }: StartPageProps) {
  const { t } = useTranslation('shell');
  return (
    <Shell
      skip={t('skip')}
      mainClass="wrap start"
      bar={
        <div>
          <AppBar homeHref="#/" homeLabel={t('app')} named end={<LanguageAndReading />} />
          <UpdateBanner onTake={onTakeUpdate} />
        </div>
      }
    >
      {children}
    </Shell>
  );
}
