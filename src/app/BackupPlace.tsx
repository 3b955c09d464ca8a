// Copies of the open device.
import { useMemo } from 'react';
import { Copies } from '../screens/backup/Copies.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { backupsOf } from './backupsOf.ts';

export function BackupPlace({ vault }: { readonly vault: OpenVault }) {
  const backups = useMemo(() => backupsOf(vault), [vault]);
  return <Copies backups={backups} />;
}
