// Locks and keys of the open device.
import { useMemo } from 'react';
import { LockAndKeys } from '../screens/security/LockAndKeys.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { securityOf } from './securityOf.ts';

export function SecurityPlace({ vault }: { readonly vault: OpenVault }) {
  const security = useMemo(() => securityOf(vault), [vault]);
  return <LockAndKeys security={security} />;
}
