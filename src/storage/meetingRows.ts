// Puts the two rows of a meeting in one transaction, after looking at what lies there. Nothing but Dexie is awaited inside.
import { asStorageError } from './asStorageError.ts';
import type { Database } from './database.ts';
import { type SealedMeeting, sameSealing } from './sealedMeeting.ts';
import { isSealedRow } from './sealedRow.ts';
import { StorageError } from './storageError.ts';

/** 'next': exactly one revision after what lies there. 'newer': any later revision, or none there. */
export type MayReplace = 'next' | 'newer';

const pair = (id: string, document: unknown, summary: unknown): SealedMeeting | undefined => {
  if (document === undefined && summary === undefined) return undefined;
  if (!isSealedRow(document) || !isSealedRow(summary)) throw new StorageError('keptAside');
  return { id, rev: Math.max(document.rev, summary.rev), document, summary };
};

const both = async ({ docs, sums }: Database, id: string): Promise<SealedMeeting | undefined> => {
  const [document, summary] = await Promise.all([docs.get(id), sums.get(id)]);
  return pair(id, document, summary);
};

const latestGen = async ({ sums }: Database): Promise<number> => {
  const [latest] = await sums.orderBy('gen').reverse().limit(1).keys();
  return typeof latest === 'number' ? latest : 0;
};

/** What lies there, unopened. Rejects with 'keptAside' when it is damaged beyond its shape. */
export const storedRows = (database: Database, id: string): Promise<SealedMeeting | undefined> =>
  Promise.resolve(database.transaction('r', database.docs, database.sums, () => both(database, id))).catch(
    (error: unknown) => {
      throw asStorageError(error);
    },
  );

/**
 * Resolves with the order of writing (`gen`) once the rows are on the disk; putting the very same rows again is no fault.
 * `begun` is handed the browser's own transaction. Rejects with 'stale' when the revision does not follow, 'keptAside'
 * when damaged rows lie there, else as the disk does.
 */
export const putRows = async (
  database: Database,
  meeting: SealedMeeting,
  mayReplace: MayReplace,
  begun: (transaction: IDBTransaction) => void = () => {},
): Promise<number> => {
  try {
    return await database.transaction('rw', database.docs, database.sums, async ({ idbtrans }) => {
      begun(idbtrans);
      const there = await both(database, meeting.id);
      if (there && sameSealing(there, meeting)) return there.summary.gen;
      const rev = there?.rev ?? 0;
      const follows = mayReplace === 'next' ? meeting.rev === rev + 1 : meeting.rev > rev;
      if (!follows) throw new StorageError('stale');
      const gen = (await latestGen(database)) + 1;
      await Promise.all([
        database.docs.put({ ...meeting.document, gen }),
        database.sums.put({ ...meeting.summary, gen }),
      ]);
      return gen;
    });
  } catch (error) {
    throw asStorageError(error);
  }
};
