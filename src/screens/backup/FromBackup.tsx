// A new computer, or one that has lost its meetings: everything comes from a copy, and the ways to open it with them.
import { useTranslation } from 'react-i18next';
import type { Restoring } from '../../room/backups.ts';
import { AppBar } from '../../ui/AppBar.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { LanguageAndReading } from '../frame/LanguageAndReading.tsx';
import { RestoreFlow } from './RestoreFlow.tsx';
import './backup.css';

interface FromBackupProps {
  readonly restoring: Restoring;
  readonly onBack: () => void;
}

export function FromBackup({ restoring, onBack }: FromBackupProps) {
  const { t } = useTranslation('shell');
  return (
    <Shell
      skip={t('skip')}
      mainClass="wrap"
      bar={<AppBar homeHref="#/" homeLabel={t('app')} named end={<LanguageAndReading />} />}
    >
      <RestoreFlow restoring={restoring} isNewDevice onBack={onBack} />
    </Shell>
  );
}
