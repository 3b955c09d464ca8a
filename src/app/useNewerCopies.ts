// Looks once after unlocking, when the first screen is painted, for copies that are later than what is in the database.
import { useEffect, useState } from 'react';
import { afterPaint } from '../room/afterPaint.ts';
import type { NewerCopies } from '../room/newerCopies.ts';
import type { OpenVault } from '../storage/openVault.ts';

interface Found {
  readonly newer: NewerCopies | null;
  /** A person has chosen. */
  readonly onDone: () => void;
}

export function useNewerCopies(vault: OpenVault): Found {
  const [newer, setNewer] = useState<NewerCopies | null>(null);
  useEffect(() => {
    let left = false;
    afterPaint(() => {
      void import('./newerCopiesOf.ts')
        .then(({ newerCopiesOf }) => newerCopiesOf(vault))
        // Without them everything is as it was, and they are looked for at the next unlocking.
        .catch(() => null)
        .then((found) => left || setNewer(found));
    });
    return () => {
      left = true;
    };
  }, [vault]);
  return { newer, onDone: () => setNewer(null) };
}
