// What the pages of deleting may ask of an unlocked device, answered with the disk.
import { navigate } from 'wouter/use-hash-location';
import { tellWindowsOf } from '../link/meetingWindows.ts';
import { allMeetings, type Device } from '../room/device.ts';
import type { Deleting } from '../room/wiping.ts';
import { holdMeeting } from '../storage/meetingLock.ts';
import type { OpenVault } from '../storage/openVault.ts';
import { removeMeeting } from '../storage/removeMeeting.ts';
import { meetingIsLetGo } from './openNow.ts';
import { outcomeOf } from './outcomeOf.ts';
import { giveReceipt, receiptsGiven } from './receipts.ts';

export const deletingOf = (vault: OpenVault, device: Device): Deleting => ({
  look: async (id) => {
    // The window comes from the meeting itself: its last words are first on the disk.
    await meetingIsLetGo();
    const { meetings, damaged } = await allMeetings(device);
    const there = meetings.find((one) => one.id === id);
    if (!there && !damaged.includes(id)) return null;
    const followUps = meetings.filter(({ summary }) => summary.followsId === id).length;
    return { id, citizen: there?.summary.citizen ?? null, date: there?.summary.date ?? null, followUps };
  },
  remove: async (id) => {
    await meetingIsLetGo();
    const held = await holdMeeting(id);
    if (held === 'heldElsewhere') return held;
    try {
      const { rows, copies } = await removeMeeting(vault, id);
      giveReceipt({ why: 'asked', meetings: 1, rows, copies });
      tellWindowsOf(id);
    } catch (error) {
      return outcomeOf(error);
    } finally {
      held.release();
    }
    // The list in memory forgets it too.
    await device.meetings().catch(() => undefined);
    return null;
  },
  receipts: receiptsGiven,
  goTo: (place) => navigate(place === 'home' ? '/' : '/slettet'),
});
