// What a screen may ask about copies beside the database that are later than what is in it.
import type { StorageErrorCode } from '../storage/storageError.ts';

export interface NewerCopy {
  readonly id: string;
  /** First name. */
  readonly citizen: string;
  readonly date: string | null;
}

export interface NewerCopies {
  readonly copies: readonly NewerCopy[];
  /** Puts them in place of what is here, which can be had again. `left`: were changed meanwhile, and are as they were. */
  readonly take: () => Promise<{ readonly taken: number; readonly left: number } | { readonly why: StorageErrorCode }>;
}
