// The frame round a copy that is taken in before there is a vault: the bar with the helps.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AppBar } from '../../ui/AppBar.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { LanguageAndReading } from '../frame/LanguageAndReading.tsx';
import './backup.css';

interface NewDevicePageProps {
  /** At the foot, always in sight. */
  readonly dock?: ReactNode;
  readonly children: ReactNode;
}

export function NewDevicePage({ dock, children }: NewDevicePageProps) {
  const { t } = useTranslation('shell');
  return (
    <Shell
      skip={t('skip')}
      mainClass="wrap"
      bar={<AppBar homeHref="#/" homeLabel={t('app')} named end={<LanguageAndReading />} />}
      dock={dock}
    >
      {children}
    </Shell>
  );
}
