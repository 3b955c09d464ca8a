// The one meeting this window has open, so that locking and saving a file can reach it from anywhere.
import type { OpenedMeeting } from './keptOpen.ts';
import type { KeptMeeting } from '../storage/keepMeeting.ts';
import type { TableOfRoom } from './tableOfRoom.ts';

type OpenNow = OpenedMeeting & { readonly table: TableOfRoom };

let openNow: OpenNow | null = null;

export const meetingOpenNow = (): OpenNow | null => openNow;
export const setMeetingOpenNow = (opened: OpenNow | null): void => {
  openNow = opened;
};

let unsaved: KeptMeeting | null = null;

/** The meeting that another window took over, as long as words of it are nowhere but in this one. */
export const setUnsavedNow = (kept: KeptMeeting | null): void => {
  unsaved = kept;
};

/** What is written, or waits to be, for the meeting on the screen. */
export const keptNow = (): KeptMeeting | null => openNow?.kept ?? unsaved;

let lettingGo: Promise<unknown> = Promise.resolve();

/** The meeting that was open is written to the end and let go; until then the disk may not have its last words. */
export const meetingIsLetGo = (): Promise<unknown> => lettingGo;
export const setLettingGo = (closing: Promise<unknown>): void => {
  lettingGo = closing.catch(() => undefined);
};
