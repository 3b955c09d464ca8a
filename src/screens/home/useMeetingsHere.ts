// The meetings of this device: as they were last read, at once, and read again behind that; also when one of them has
// just been written, and when somebody asks.
import { useCallback, useEffect, useState } from 'react';
import { type MeetingsHere, useDevice } from '../../room/device.ts';
import { useSession } from '../../room/session.ts';

export function useMeetingsHere() {
  const device = useDevice();
  const writing = useSession((s) => s.writing);
  const [here, setHere] = useState<MeetingsHere | 'reading' | 'notRead'>(() => device.meetingsLastRead() ?? 'reading');

  const readAgain = useCallback(
    () =>
      device.meetings().then(setHere, () => {
        setHere('notRead');
      }),
    [device],
  );

  useEffect(() => {
    void readAgain();
  }, [readAgain, writing]);

  return { here, readAgain };
}
