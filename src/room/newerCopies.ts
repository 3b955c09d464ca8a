// What a screen may ask about copies beside the database that are later than what is in it, or have other words.
import type { StorageErrorCode } from '../storage/storageError.ts';

export interface NewerCopy {
  readonly id: string;
  /** First name. */
  readonly citizen: string;
  readonly date: string | null;
  /** 'apart': as late as the meeting here, with other words. */
  readonly standing: 'newer' | 'apart';
}

/** `beside`: are on the list now as meetings of their own. `left`: were changed meanwhile, and are as they were. */
export interface CopiesTaken {
  readonly taken: number;
  readonly beside: number;
  readonly left: number;
}

export interface NewerCopies {
  readonly copies: readonly NewerCopy[];
  /** Puts the newer ones in place of what is here, which can be had again, and the others beside it. */
  readonly take: () => Promise<CopiesTaken | { readonly why: StorageErrorCode }>;
}
