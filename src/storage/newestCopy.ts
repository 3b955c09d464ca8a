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

export const newestCopy = (write: (rescue: Rescue) => Promise<void> = writeCopy): NewestCopy => {
  let state: CopyState = 'none';
  let waiting: Rescue | undefined;
  let work: Promise<void> | undefined;

  const writeAll = async (): Promise<void> => {
    while (waiting !== undefined) {
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
      work ??= writeAll();
    },
    state: () => state,
    settled: () => work ?? Promise.resolve(),
  };
};
