// Some time after unlocking: what a restore kept so that it could be taken back goes when its days are over.
import { useEffect } from 'react';
import { idle } from '../storage/idle.ts';
import type { OpenVault } from '../storage/openVault.ts';

export function useForgottenRestore(vault: OpenVault): void {
  useEffect(() => {
    void idle(10_000)
      .then(() => import('../storage/undoRestore.ts'))
      .then(({ forgetOldRestore }) => forgetOldRestore(vault, new Date().toISOString()))
      .catch(() => undefined);
  }, [vault]);
}
