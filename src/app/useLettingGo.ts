// This window must let go of the database: another one brings a newer edition, or has deleted everything. What was told
// is written first; from then on nothing is written here any more.
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type LettingGo, whenLettingGo } from '../storage/database.ts';
import type { KeptMeeting } from '../storage/keepMeeting.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { meetingOpenNow, setUnsavedNow } from './openNow.ts';

export interface LetGo {
  readonly why: LettingGo;
  /** What the disk would not take. */
  readonly unsaved: KeptMeeting | null;
}

export function useLettingGo({ database }: OpenVault): LetGo | null {
  const [now, setNow] = useState<LetGo | null>(null);
  useEffect(
    () =>
      whenLettingGo(database, async (why) => {
        const kept = meetingOpenNow()?.kept;
        // The screens go first, and with them what stood in a field and was not told yet.
        flushSync(() => setNow({ why, unsaved: null }));
        if (!kept || why === 'deleted') return;
        const { kind } = await kept.flush();
        if (kind !== 'notSaved') return;
        setUnsavedNow(kept);
        setNow({ why, unsaved: kept });
      }),
    [database],
  );
  return now;
}
