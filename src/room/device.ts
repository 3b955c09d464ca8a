// What a screen may ask of the device. The app answers; a screen never meets the disk, a key or another meeting.
import { createContext, useContext } from 'react';
import type { Telling } from '../meeting/events.ts';
import type { Meeting, Unit } from '../meeting/meeting.ts';
import type { Phase } from '../meeting/phases.ts';
import type { Summary } from '../meeting/summary.ts';
import type { StorageErrorCode } from '../storage/storageError.ts';

export interface ListedMeeting {
  readonly id: string;
  readonly summary: Summary;
}

export interface MeetingsHere {
  readonly meetings: readonly ListedMeeting[];
  /** Technical names of rows that do not open; they are kept as they are. */
  readonly damaged: readonly string[];
  /** How many were deleted since unlocking, because their day had come. */
  readonly deleted: number;
  /** Only those that are seen first: `more` has them all. */
  readonly isPart?: boolean;
  /** The same list as it will be known a little later: whole, or with what was found damaged. */
  readonly more?: Promise<MeetingsHere>;
}

export interface NewMeeting {
  readonly citizen: string;
  readonly gamemaster: string;
  readonly unit: Unit;
  readonly date: string | null;
  readonly start: string | null;
}

/** A meeting that lies on the device, read and not opened. */
export interface ReadMeeting {
  readonly id: string;
  readonly phase: Phase;
  readonly facts: Meeting;
}

/** Ok, or the storage error's name (locale `trouble`). */
export type Outcome = StorageErrorCode | null;

/** What became of a meeting in a file, where it was not simply taken in. 'replaced': an earlier one lay here.
 * 'apart': the one here is as late and holds other words; nothing is changed, and the file's can be put 'beside' it.
 * 'allMeetings': the file is a copy of everything, and is opened where copies are. */
export type FromFile = 'alreadyNewer' | 'replaced' | 'apart' | 'beside' | 'heldElsewhere' | 'allMeetings';

/** 'beside': where the answer was 'apart', as a meeting of its own. */
export type TakeInHow = 'inPlace' | 'beside';

export interface Device {
  /** Somebody practises: everybody in the meeting is invented, and all of it is deleted afterwards. */
  readonly practises?: true;
  /** Open ones first, last written first; then the closed ones, latest first. */
  readonly meetings: () => Promise<MeetingsHere>;
  /** The whole list as it was last read since unlocking, at once; null before that. It may have changed since. */
  readonly meetingsLastRead: () => MeetingsHere | null;
  /** Reads these meetings without opening them. What cannot be read is left out. */
  readonly readMeetings: (ids: readonly string[]) => Promise<readonly ReadMeeting[]>;
  /** Tells one thing to a meeting that is not open, and writes it down. */
  readonly tellMeeting: (id: string, telling: Telling) => Promise<Outcome | 'heldElsewhere' | 'refused'>;
  /** Writes a new meeting down and opens it. */
  readonly startMeeting: (known: NewMeeting) => Promise<Outcome>;
  readonly startFollowUp: (of: Meeting) => Promise<Outcome>;
  readonly openMeeting: (id: string) => void;
  /** The course of one citizen: the meetings that follow each other. */
  readonly openCourse: (courseId: string) => void;
  /** The promises to call about, over all meetings. */
  readonly openCalls: () => void;
  readonly goHome: () => void;
  readonly lock: () => void;
  /** Opens the window on the table for the open meeting; `tableWindow` of the session tells when it is there. */
  readonly openTable: () => void;
  /** After a storage error: one probe write, then the newest facts of an open meeting. Only when a person asks. Never rejects. */
  readonly tryAgain: () => Promise<void>;
  /** Saves the open meeting to an encrypted file outside the browser. False when there is no file; it may reject too. */
  readonly saveRescueFile: () => Promise<boolean>;
  /** Where a citizen's phone can open this app; null when this device has no address a phone could reach. */
  readonly phoneAddress: string | null;
  /** Seals what is taken home under a new code of eight digits, which is told apart from it. */
  readonly sealForPhone: (plain: Uint8Array) => Promise<{ readonly sealed: Uint8Array; readonly code: string }>;
  /** Hands the person a file. The name says nothing of anybody. */
  readonly saveFile: (name: string, type: string, content: string) => void;
  /** False when the browser would not let it. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Whether the browser has promised to keep what is written. A private window never does. */
  readonly promised: () => Promise<'kept' | 'notPromised'>;
  /** When the last backup was read back and found good, ISO 8601; null when there is none. */
  readonly lastBackup: () => string | null;
  /** Takes a meeting in from such a file. What is 'replaced' can be had again where copies are taken in. The passphrase is the one the file was saved under. */
  readonly takeInFile: (file: Blob, passphrase: string, how?: TakeInHow) => Promise<Outcome | FromFile>;
  /** Puts a waiting new version in place. Nothing happens while a meeting is open in any window. */
  readonly takeUpdate: () => Promise<'updating' | 'notYet' | 'meetingOpen' | 'nothingNew'>;
}

/** The list when it is whole. */
export const allMeetings = async ({ meetings }: Pick<Device, 'meetings'>): Promise<MeetingsHere> => {
  const here = await meetings();
  return here.isPart && here.more ? here.more : here;
};

export const ThisDevice = createContext<Device | null>(null);

export function useDevice(): Device {
  const device = useContext(ThisDevice);
  if (!device) throw new Error('There is no device round this screen.');
  return device;
}
