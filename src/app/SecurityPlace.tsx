// Locks and keys of the open device: shown when its words are here.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LockAndKeys } from '../screens/security/LockAndKeys.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { securityOf } from './securityOf.ts';
import { useCareWords } from './useCareWords.ts';

export function SecurityPlace({ vault }: { readonly vault: OpenVault }) {
  const { t } = useTranslation('shell');
  const security = useMemo(() => securityOf(vault), [vault]);
  if (useCareWords()) return <LockAndKeys security={security} />;
  return (
    <p className="vh" role="status">
      {t('loading')}
    </p>
  );
}
