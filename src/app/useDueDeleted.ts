// What is due for deletion goes wherever this window stands: when the device is opened, and when another day comes (R22).
import { useEffect } from 'react';
import { today } from '../room/today.ts';
import type { Device, MeetingsHere } from '../room/device.ts';
import { changeSession } from '../room/session.ts';
import { idle } from '../storage/idle.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { sweepCopies } from '../storage/removeMeeting.ts';
import { watchDay } from './watchDay.ts';

/** Reading the whole list deletes what is due. */
async function readWhole(device: Device): Promise<void> {
  for (let next: Promise<MeetingsHere> | undefined = device.meetings(); next;) next = (await next).more;
}

export function useDueDeleted(vault: OpenVault, device: Device): void {
  useEffect(() => {
    const read = () => void readWhole(device).catch(() => undefined);
    // The list on Hjem comes first.
    void idle(5_000).then(async () => {
      await sweepCopies(vault);
      read();
    });
    return watchDay(today, (day) => {
      changeSession({ day });
      read();
    });
  }, [vault, device]);
}
