// Copies of the open device: shown when its words are here.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { BackupPage } from '../screens/backup/BackupPage.tsx';
import { Copies } from '../screens/backup/Copies.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { backupsOf } from './backupsOf.ts';
import { useCareWords } from './useCareWords.ts';

export function BackupPlace({ vault }: { readonly vault: OpenVault }) {
  const { t } = useTranslation('shell');
  const backups = useMemo(() => backupsOf(vault), [vault]);
  if (useCareWords())
    return (
      <BackupPage>
        <Copies backups={backups} />
      </BackupPage>
    );
  return (
    <p className="vh" role="status">
      {t('loading')}
    </p>
  );
}
