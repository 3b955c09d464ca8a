// What the list of meetings gives, and what it must be told to read summaries whose meaning it does not know.
import type { Known } from './summaryPages.ts';

export interface SummaryReader<S> {
  /** A summary of unknown origin; null when it is not one. */
  readonly read: (value: unknown) => S | null;
  /** One that was read before and sealed again on a page: a quick look is enough. */
  readonly readAgain: (value: unknown) => S | null;
  readonly order: (one: Known<S>, other: Known<S>) => number;
  /** What a person sees first. */
  readonly front: (all: readonly Known<S>[]) => readonly Known<S>[];
}

export interface ListedMeetings<S> {
  readonly meetings: readonly Known<S>[];
  /** Technical names of what does not open, or lacks its other half. They are kept as they are. */
  readonly damaged: readonly string[];
  /** False when there are more to come. */
  readonly isWhole: boolean;
}
