// What the screens may ask of the device while somebody practises: the same as ever, as far as it stays in the practice.
// Must never ask the browser to keep anything, and never lead into the real meetings.
import { snapshotOf } from '../meeting/meetingMachine.ts';
import { followUpOf } from '../meeting/wholeMeeting.ts';
import type { Device } from '../room/device.ts';
import { newId } from '../room/newId.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { deviceOf } from './deviceOf.ts';
import { coverEveryWindow } from './guardWindow.ts';
import { outcomeOf } from './outcomeOf.ts';
import { practicePrefix } from './practiceIn.ts';
import { writePractice } from './writePractice.ts';

interface InPractice {
  readonly onMeeting: (id: string) => void;
  readonly onCourse: (courseId: string) => void;
  readonly onLeave: () => void;
}

export const practiceDevice = (vault: OpenVault, { onMeeting, onCourse, onLeave }: InPractice): Device => ({
  ...deviceOf(vault),
  practises: true,
  startFollowUp: async (of) => {
    try {
      const facts = followUpOf(of, { id: `${practicePrefix}${newId()}`, at: new Date().toISOString() });
      onMeeting(await writePractice(vault, snapshotOf(facts, 'reviewing')));
      return null;
    } catch (error) {
      return outcomeOf(error);
    }
  },
  startMeeting: () => Promise.resolve('denied'),
  takeInFile: () => Promise.resolve('denied'),
  openMeeting: onMeeting,
  openCourse: onCourse,
  openCalls: onLeave,
  goHome: onLeave,
  lock: coverEveryWindow,
  promised: () => Promise.resolve('kept'),
  lastBackup: () => null,
});
