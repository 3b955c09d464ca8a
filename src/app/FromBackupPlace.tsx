// A device without a vault gets one from a copy.
import { useMemo } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { FromBackup } from '../screens/backup/FromBackup.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { restoringAnew } from './restoringOf.ts';

export function FromBackupPlace({ onOpen }: { readonly onOpen: (vault: OpenVault) => void }) {
  const restoring = useMemo(
    () =>
      restoringAnew((vault) => {
        navigate('/');
        onOpen(vault);
      }),
    [onOpen],
  );
  return <FromBackup restoring={restoring} onBack={() => navigate('/')} />;
}
