// This window must let go of the database: another one brings a newer edition, or has deleted everything. What was told
// is written first; from then on nothing is written here any more.
import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type LettingGo, whenLettingGo } from '../storage/database.ts';
import type { KeptMeeting } from '../storage/keepMeeting.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { giveUpWords, keptNow, setUnsavedNow } from './openNow.ts';

export interface LetGo {
  /** 'left': the meeting was left while its last words were on their way. */
  readonly why: LettingGo | 'left';
  /** What the disk would not take. */
  readonly unsaved: KeptMeeting | null;
}

interface Held {
  readonly letGo: LetGo | null;
  /** For a meeting that is off the screen, when the disk did not take its last words. */
  readonly onLeftUnsaved: (kept: KeptMeeting) => void;
}

export function useLettingGo({ database }: OpenVault): Held {
  const [now, setNow] = useState<LetGo | null>(null);
  useEffect(
    () =>
      whenLettingGo(database, async (why) => {
        const kept = keptNow();
        // The screens go first, and with them what stood in a field and was not told yet.
        flushSync(() => setNow({ why, unsaved: null }));
        if (why === 'deleted') giveUpWords();
        if (!kept || why === 'deleted') return;
        const { kind } = await kept.flush();
        if (kind !== 'notSaved') return;
        setUnsavedNow(kept);
        setNow({ why, unsaved: kept });
      }),
    [database],
  );
  const onLeftUnsaved = useCallback((kept: KeptMeeting) => {
    setUnsavedNow(kept);
    setNow((known) => known ?? { why: 'left', unsaved: kept });
  }, []);
  return { letGo: now, onLeftUnsaved };
}
