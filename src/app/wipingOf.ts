// What the page that deletes everything may ask, on an open or a locked device. It needs no key, and every window goes.
import { navigate } from 'wouter/use-hash-location';
import type { Wiping } from '../room/wiping.ts';
import { readMarker } from '../storage/deviceMarker.ts';
import { anyMeetingIsOpen } from '../storage/meetingLock.ts';
import { StorageError } from '../storage/storageError.ts';
import { leftOnDevice, meetingsLyingHere, wipeDevice } from '../storage/wipeDevice.ts';
import { forgetApp } from './forgetApp.ts';
import { callWindows } from './lockChannel.ts';
import { meetingIsLetGo } from './openNow.ts';
import { outcomeOf } from './outcomeOf.ts';
import { receiptNumber } from './receipts.ts';

const moment = 100;
const mostMoments = 30;

/** The other windows write their last words and lock; one that does not answer is not waited for. */
async function everyWindowLetsGo(): Promise<void> {
  await meetingIsLetGo();
  callWindows('lock');
  for (let waited = 0; waited < mostMoments && (await anyMeetingIsOpen()); waited += 1) {
    await new Promise((resolve) => setTimeout(resolve, moment));
  }
}

export const wiping: Wiping = {
  look: async () => ({ meetings: await meetingsLyingHere(), lastBackup: readMarker()?.lastBackup ?? null }),
  wipe: async () => {
    try {
      await everyWindowLetsGo();
      const wiped = await wipeDevice();
      const cached = await forgetApp();
      if ((await leftOnDevice()).length > 0) throw new StorageError('failed');
      callWindows('wiped');
      return { why: 'everything', number: receiptNumber(), at: new Date().toISOString(), ...wiped, caches: cached };
    } catch (error) {
      return outcomeOf(error);
    }
  },
  beginAnew: () => {
    location.hash = '';
    location.reload();
  },
  leave: () => navigate('/laas'),
};
