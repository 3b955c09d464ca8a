// The one meeting this window has open, so that locking and saving a file can reach it from anywhere.
import type { OpenedMeeting } from './openMeeting.ts';

let openNow: OpenedMeeting | null = null;

export const meetingOpenNow = (): OpenedMeeting | null => openNow;
export const setMeetingOpenNow = (opened: OpenedMeeting | null): void => {
  openNow = opened;
};
