// A locked device: the passphrase, or the way in for one who has forgotten it.
import { useMemo, useState } from 'react';
import { loadCareWords } from '../locales/language.ts';
import { Unlock } from '../screens/start/Unlock.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { fetched } from './fetched.tsx';
import { takeUpdate } from './serviceWorker.ts';
import { lockedDeviceOf } from './startOf.ts';

const Forgotten = fetched(async () => (await import('../screens/start/Forgotten.tsx')).Forgotten, loadCareWords);

export function LockedPlace({ onOpen }: { readonly onOpen: (vault: OpenVault) => void }) {
  const [isForgotten, setIsForgotten] = useState(false);
  const device = useMemo(() => lockedDeviceOf(onOpen), [onOpen]);
  if (!isForgotten) {
    return <Unlock device={device} onForgotten={() => setIsForgotten(true)} onTakeUpdate={takeUpdate} />;
  }
  return <Forgotten device={device} onBack={() => setIsForgotten(false)} onTakeUpdate={takeUpdate} />;
}
