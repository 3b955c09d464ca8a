// A locked device: the passphrase, or the way in for one who has forgotten it.
import { lazy, Suspense, useMemo, useState } from 'react';
import { Unlock } from '../screens/start/Unlock.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { takeUpdate } from './serviceWorker.ts';
import { lockedDeviceOf } from './startOf.ts';

const ForgottenPlace = lazy(async () => ({ default: (await import('./ForgottenPlace.tsx')).ForgottenPlace }));

export function LockedPlace({ onOpen }: { readonly onOpen: (vault: OpenVault) => void }) {
  const [isForgotten, setIsForgotten] = useState(false);
  const device = useMemo(() => lockedDeviceOf(onOpen), [onOpen]);
  if (!isForgotten) {
    return <Unlock device={device} onForgotten={() => setIsForgotten(true)} onTakeUpdate={takeUpdate} />;
  }
  return (
    <Suspense fallback={null}>
      <ForgottenPlace device={device} onBack={() => setIsForgotten(false)} />
    </Suspense>
  );
}
