// Copies of the open device: shown when its words are here.
import { useMemo } from 'react';
import { Copies } from '../screens/backup/Copies.tsx';
import { Loading } from '../screens/frame/Loading.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { backupsOf } from './backupsOf.ts';
import { useCareWords } from './useCareWords.ts';

export function BackupPlace({ vault }: { readonly vault: OpenVault }) {
  const backups = useMemo(() => backupsOf(vault), [vault]);
  if (useCareWords()) return <Copies backups={backups} />;
  return <Loading />;
}
