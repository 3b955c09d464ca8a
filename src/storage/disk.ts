// What `keepWritten` needs of a disk, and all it knows of one.

/** Where values of one thing go. `rev` counts its writes. */
export interface Disk<Value, Sealed extends { readonly rev: number }> {
  readonly seal: (value: Value, rev: number) => Promise<Sealed>;
  /** Rejects with 'stale' when `sealed.rev` does not follow what lies there. `anew`: nothing need lie there. */
  readonly write: (sealed: Sealed, anew: boolean) => Promise<unknown>;
  /** Breaks off a write under way and hands this to the browser without waiting or looking; true when handed over. */
  readonly putAtOnce: (sealed: Sealed) => boolean;
  /** What lies there now. */
  readonly stored: () => Promise<Sealed | undefined>;
  readonly same: (one: Sealed, other: Sealed) => boolean;
  /** After a fault: lets go of the disk. */
  readonly close: () => void;
  /**
   * Takes hold of it again and tries one write that means nothing. Rejects with 'gone' unless `evenIfGone`. Stops at its
   * next step once `givenUp`; one that still runs is waited for, never run beside.
   */
  readonly reopen: (evenIfGone: boolean, givenUp: AbortSignal) => Promise<void>;
}
