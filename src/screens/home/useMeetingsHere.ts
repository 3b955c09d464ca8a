// The meetings of this device: as they were last read, at once, and read again behind that; also when one of them has
// just been written, when another day comes, and when somebody asks.
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Device, type MeetingsHere, useDevice } from '../../room/device.ts';
import { useSession } from '../../room/session.ts';

type Here = MeetingsHere | 'reading' | 'notRead';

/** Tells the list each time more of it is known, until it is whole. */
async function readAll(device: Device, tell: (here: Here) => void): Promise<void> {
  try {
    for (let next: Promise<MeetingsHere> | undefined = device.meetings(); next;) {
      const known: MeetingsHere = await next;
      tell(known);
      next = known.more;
    }
  } catch {
    tell('notRead');
  }
}

export function useMeetingsHere() {
  const device = useDevice();
  const writing = useSession((s) => s.writing);
  const day = useSession((s) => s.day);
  const [here, setHere] = useState<Here>(() => device.meetingsLastRead() ?? 'reading');
  /** Which reading is the latest: what an earlier one still has to tell is old. */
  const latest = useRef(0);

  const readAgain = useCallback(() => {
    const reading = (latest.current += 1);
    void readAll(device, (known) => {
      if (reading === latest.current) setHere(known);
    });
  }, [device]);

  useEffect(readAgain, [readAgain, writing, day]);

  /** Somebody presses: a disk that gave up is asked once more. */
  const askAgain = useCallback(() => void device.tryAgain().then(readAgain), [device, readAgain]);
  return { here, readAgain, askAgain };
}
