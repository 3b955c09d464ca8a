// One kind of work that is killed again and again, with its own memory of what it was told.
import type { Page } from 'playwright';
import type { Account } from './account.ts';

export interface Stage {
  readonly page: Page;
  readonly baseURL: string;
  readonly account: Account;
  /** Chance, from 0 up to 1. */
  readonly next: () => number;
  /** Called by the work when it comes to what is to be hit: only now may the kill come. */
  readonly fromNow: () => void;
  /** Counted from 0; no two rounds of a play have the same. */
  readonly round: number;
}

export interface Play {
  readonly name: string;
  /** Once, in an empty profile. */
  readonly prepare: (stage: Stage) => Promise<void>;
  /** Before each kill, untroubled: ends where the work begins. */
  readonly ready: (stage: Stage) => Promise<void>;
  /** The work, until the browser is gone. Comes to an end by itself only when there is no more to do. */
  readonly act: (stage: Stage) => Promise<void>;
  /** In the browser after a kill, on an empty page: what lies there, and that the app opens it. Rejects when it does not. */
  readonly look: (stage: Stage) => Promise<void>;
  /** The kill comes at the latest so many milliseconds after `fromNow`, most often early, or when the work is done. */
  readonly within: number;
}
