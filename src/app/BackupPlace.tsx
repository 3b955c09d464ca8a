// Copies of the open device: shown when its words are here.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Copies } from '../screens/backup/Copies.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { backupsOf } from './backupsOf.ts';
import { useCareWords } from './useCareWords.ts';

export function BackupPlace({ vault }: { readonly vault: OpenVault }) {
  const { t } = useTranslation('shell');
  const backups = useMemo(() => backupsOf(vault), [vault]);
  if (useCareWords()) return <Copies backups={backups} />;
  return (
    <p className="vh" role="status">
      {t('loading')}
    </p>
  );
}
