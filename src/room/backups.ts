// What a screen may ask about copies of all meetings outside the browser. A screen never meets a key or another's file.
import type { RestorePlan, Standing } from '../storage/restorePlan.ts';
import type { StorageErrorCode } from '../storage/storageError.ts';
import type { LastRestore, Undone } from '../storage/undoRestore.ts';

export type BackupProgress = (step: 'writing' | 'reading', done: number, of: number) => void;

export type MadeBackup =
  /** Written, read back from where it lies, and found to be what was written. `leftOut`: do not open here either. */
  | { readonly what: 'checked'; readonly meetings: number; readonly leftOut: number }
  /** Handed to the browser's own download: it is checked when the person picks it. */
  | { readonly what: 'handedOver'; readonly meetings: number; readonly leftOut: number }
  | { readonly what: 'cancelled' }
  /** What lies there is not what was written. */
  | { readonly what: 'notGood' }
  | { readonly what: 'failed'; readonly why: StorageErrorCode };

/** 'due': its day for deletion has come, so it is not taken in. */
export type PreviewStanding = Standing | 'due';

export interface PreviewedMeeting {
  readonly id: string;
  readonly standing: PreviewStanding;
  /** First name; empty when the file does not tell. */
  readonly citizen: string;
  readonly date: string | null;
}

export interface RestorePreview extends Pick<RestorePlan, 'at' | 'isWhole' | 'unnamed'> {
  readonly meetings: readonly PreviewedMeeting[];
}

/** 'meetingOpen': a window has a meeting open. 'oneMeeting': the file holds one meeting, and is opened on the list. */
export type NotRestored = { readonly why: StorageErrorCode | 'meetingOpen' | 'oneMeeting' };
export type PartDone = (done: number, of: number) => void;

export interface Restoring {
  /** `typed` is the file's passphrase or key on paper. Changes nothing. */
  readonly look: (file: Blob, typed: string, onPart: PartDone) => Promise<RestorePreview | NotRestored>;
  /** Of the file that was last looked at. `left`: were changed meanwhile, and are left as they are. */
  readonly take: (
    ids: ReadonlySet<string>,
    onPart: PartDone,
  ) => Promise<{ readonly taken: number; readonly left: number } | NotRestored>;
}

export interface Backups {
  /** ISO 8601. */
  readonly lastBackup: () => string | null;
  /** Whether the person may say where the file is to lie; else it is downloaded. */
  readonly choosesPlace: boolean;
  /** Ask from a press. */
  readonly make: (onProgress: BackupProgress) => Promise<MadeBackup>;
  /** The file that was handed over. */
  readonly check: (file: Blob, onProgress: BackupProgress) => Promise<MadeBackup>;
  readonly restoring: Restoring;
  readonly lastRestore: () => Promise<LastRestore | null>;
  readonly undo: () => Promise<Undone | NotRestored>;
}
