// What a screen may ask about deleting. A receipt tells when and how much, never whose or what.
import type { Day } from '../meeting/basics.ts';
import type { StorageErrorCode } from '../storage/storageError.ts';

/** What lies on the device of a meeting somebody wants gone. */
export interface MeetingToDelete {
  readonly id: string;
  /** Null when the row cannot be read. */
  readonly citizen: string | null;
  readonly date: Day | null;
  /** How many meetings follow it up, and carry its promises. */
  readonly followUps: number;
}

interface Receipt {
  /** Random, made for the receipt. */
  readonly number: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface DeletionReceipt extends Receipt {
  /** Somebody pressed, or the day had come. */
  readonly why: 'asked' | 'due';
  readonly meetings: number;
  readonly rows: number;
  readonly copies: number;
}

export interface WipeReceipt extends Receipt {
  readonly why: 'everything';
  /** Null when they could not be counted. */
  readonly meetings: number | null;
  readonly databases: number;
  readonly copies: number;
  readonly caches: number;
  readonly notes: number;
}

/** On an unlocked device. */
export interface Deleting {
  /** Null when it is not here. Rejects when the disk does not answer. */
  readonly look: (id: string) => Promise<MeetingToDelete | null>;
  /** Null when every trace is gone. Whatever fails leaves the meeting there. */
  readonly remove: (id: string) => Promise<StorageErrorCode | 'heldElsewhere' | null>;
  /** Those since unlocking, newest first. In memory only. */
  readonly receipts: () => readonly DeletionReceipt[];
  readonly goTo: (place: 'home' | 'receipts') => void;
}

/** On any device, open or locked. */
export interface Wiping {
  readonly look: () => Promise<{ readonly meetings: number | null; readonly lastBackup: string | null }>;
  readonly wipe: () => Promise<WipeReceipt | StorageErrorCode>;
  /** Begins anew after it: what this window still has in memory goes with it. */
  readonly beginAnew: () => void;
  /** Back to where everything is as it was. */
  readonly leave: () => void;
}
