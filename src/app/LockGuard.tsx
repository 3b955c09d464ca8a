// Stands beside whatever an unlocked window shows: locks it in time, covers it, and shows it again.
import { useEffect, useLayoutEffect } from 'react';
import { Covered } from '../screens/cover/Covered.tsx';
import { LockSoon } from '../screens/cover/LockSoon.tsx';
import type { OpenVault } from '../storage/openVault.ts';
import { guardWindow, showEveryWindow } from './guardWindow.ts';
import { lockEveryWindow, lockHere, lockUnsaved, showUnsaved } from './lockHere.ts';
import { keptNow } from './openNow.ts';
import { saveRescue } from './saveRescue.ts';
import { takeUpUntold } from './untoldHere.ts';

const saveFile = async (): Promise<boolean> => {
  const kept = keptNow();
  return kept ? saveRescue(kept) : false;
};

export function LockGuard({ vault }: { readonly vault: OpenVault }) {
  // From the moment the meetings are shown: what calls for a cover or the lock may come before the painting is over.
  useLayoutEffect(() => guardWindow(() => void lockHere(vault)), [vault]);
  useEffect(() => takeUpUntold(vault), [vault]);
  return (
    <>
      <LockSoon />
      <Covered
        onShow={showEveryWindow}
        onLock={() => lockEveryWindow(vault)}
        notSaved={{
          onSaveFile: saveFile,
          onShowUnsaved: (passphrase) => showUnsaved(vault, passphrase),
          onLockUnsaved: () => lockUnsaved(vault),
        }}
      />
    </>
  );
}
