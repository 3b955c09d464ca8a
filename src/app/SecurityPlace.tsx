// Locks and keys of the open device: shown when its words are here.
import { useMemo } from 'react';
import { Loading } from '../screens/frame/Loading.tsx';
import { LockAndKeys } from '../screens/security/LockAndKeys.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { securityOf } from './securityOf.ts';
import { useCareWords } from './useCareWords.ts';

export function SecurityPlace({ vault }: { readonly vault: OpenVault }) {
  const security = useMemo(() => securityOf(vault), [vault]);
  if (useCareWords()) return <LockAndKeys security={security} />;
  return <Loading />;
}
