// What the rest of the app sees of values being kept written: keep, and how it stands.
import type { StorageErrorCode } from './storageError.ts';

export type WriteState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'notSaved'; readonly code: StorageErrorCode };

export interface KeptWritten<Value> {
  readonly keep: (value: Value) => void;
  readonly state: () => WriteState;
  /** Called at each change of state; gives back how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Resolves when the newest value is on the disk, or when it cannot be: see the state. Never rejects. */
  readonly flush: () => Promise<WriteState>;
  /** Only when a person asks. `evenIfGone` starts anew on a disk that has lost everything. Never rejects. */
  readonly tryAgain: (how?: { readonly evenIfGone: boolean }) => Promise<WriteState>;
  /** For `pagehide`: hands over what is not yet on the disk. True when there was something and it was handed over. */
  readonly lastMoment: () => boolean;
}
