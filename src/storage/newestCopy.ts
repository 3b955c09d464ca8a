// Keeps the copy beside the database in step: newest wins, one writing at a time.
import { writeCopy } from './openCopy.ts';
import type { Rescue } from './rescueFile.ts';

export type CopyState = 'none' | 'copying' | 'copied' | 'notCopied';

export interface NewestCopy {
  readonly copy: (rescue: Rescue) => void;
  readonly state: () => CopyState;
  /** Resolves when nothing is being written. Never rejects. */
  readonly settled: () => Promise<void>;
}

/** The writings under way in this window. */
const working = new Set<Promise<void>>();

/** Resolves when no copy of any meeting is being written here, or waits to be. Never rejects. */
export const everyCopyIsWritten = async (): Promise<void> => {
  await Promise.all(working);
};

const rest = 400;

/** The copy follows in a rest, when nobody waits for the screen: a burst of keys costs one copy, and none costs a tap. */
const quiet = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, rest));
  if (typeof requestIdleCallback !== 'function') return;
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }));
};

export const newestCopy = (write: (rescue: Rescue) => Promise<void> = writeCopy): NewestCopy => {
  let state: CopyState = 'none';
  let waiting: Rescue | undefined;
  let work: Promise<void> | undefined;

  const writeAll = async (): Promise<void> => {
    while (waiting !== undefined) {
      await quiet();
      const next = waiting;
      waiting = undefined;
      state = 'copying';
      state = await write(next).then(
        () => 'copied' as const,
        () => 'notCopied' as const,
      );
    }
    work = undefined;
  };

  return {
    copy: (rescue) => {
      waiting = rescue;
      if (work !== undefined) return;
      const writing = writeAll();
      work = writing;
      working.add(writing);
      void writing.finally(() => working.delete(writing));
    },
    state: () => state,
    settled: () => work ?? Promise.resolve(),
  };
};
