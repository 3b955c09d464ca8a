// A device without a vault gets one from a copy: shown when its words are here.
import { useMemo } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { FromBackup } from '../screens/backup/FromBackup.tsx';
import { Loading } from '../screens/frame/Loading.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { restoringAnew } from './restoringOf.ts';
import { useCareWords } from './useCareWords.ts';

export function FromBackupPlace({ onOpen }: { readonly onOpen: (vault: OpenVault) => void }) {
  const restoring = useMemo(
    () =>
      restoringAnew((vault) => {
        navigate('/');
        onOpen(vault);
      }),
    [onOpen],
  );
  if (useCareWords()) return <FromBackup restoring={restoring} onBack={() => navigate('/')} />;
  return <Loading />;
}
