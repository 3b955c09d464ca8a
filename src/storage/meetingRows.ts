// Puts the two rows of a meeting in one transaction of the browser's own, after looking at what lies there.
// Nothing is awaited inside: what must be known is asked for and answered in the transaction's own events.
import { asStorageError } from './asStorageError.ts';
import type { Database } from './database.ts';
import { noteSeen } from './orderOfWriting.ts';
import { type SealedMeeting, sameSealing } from './sealedMeeting.ts';
import { isSealedRow } from './sealedRow.ts';
import { StorageError } from './storageError.ts';

/** 'next': exactly one revision after what lies there. 'newer': any later revision, or none there. */
export type MayReplace = 'next' | 'newer';

/** What this window put last of a meeting, and its place in the order of writing. */
export interface PutBefore {
  readonly meeting: SealedMeeting;
  readonly gen: number;
}

interface HowToPut {
  /** Handed the browser's own transaction as soon as there is one. */
  readonly begun?: (transaction: IDBTransaction) => void;
  /** If nobody has written anything since, it is asked and put in one breath. */
  readonly after?: PutBefore | undefined;
}

const pair = (id: string, document: unknown, summary: unknown): SealedMeeting | undefined => {
  if (document === undefined && summary === undefined) return undefined;
  if (!isSealedRow(document) || !isSealedRow(summary)) throw new StorageError('keptAside');
  return { id, rev: Math.max(document.rev, summary.rev), document, summary };
};

/** What lies there, unopened. Rejects with 'keptAside' when it is damaged beyond its shape. */
export const storedRows = async (database: Database, id: string): Promise<SealedMeeting | undefined> => {
  const { docs, sums } = database;
  try {
    const [document, summary] = await database.transaction('r', docs, sums, () =>
      Promise.all([docs.get(id), sums.get(id)]),
    );
    return pair(id, document, summary);
  } catch (error) {
    throw asStorageError(error);
  }
};

const begin = (database: Database, { begun }: HowToPut) => {
  const raw = database.isOpen() ? database.backendDB() : null;
  if (raw === null) throw new StorageError('locked');
  const transaction = raw.transaction(['docs', 'sums'], 'readwrite', { durability: 'strict' });
  begun?.(transaction);
  const [docs, sums] = [transaction.objectStore('docs'), transaction.objectStore('sums')];
  return { transaction, docs, sums, order: sums.index('gen') };
};

/** Settles as the transaction does; `refused` tells why we broke it off ourselves. */
const settled = (transaction: IDBTransaction, refused: () => unknown): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () =>
      reject(asStorageError(refused() ?? transaction.error ?? new DOMException('', 'AbortError'))),
    );
  });

/** False when somebody has written since, this meeting or another: then nothing is put. */
const putAfter = async (
  database: Database,
  { document, summary }: SealedMeeting,
  { gen }: PutBefore,
  how: HowToPut,
): Promise<boolean> => {
  const { transaction, docs, sums, order } = begin(database, how);
  let isLatest = true;
  // The last in the order of writing is ours, and still as we put it: whoever wrote this meeting meanwhile gave it another
  // place, also the window that took it by force.
  const lastOfAll = order.openKeyCursor(IDBKeyRange.lowerBound(gen), 'prev');
  lastOfAll.addEventListener('success', () => {
    const { result } = lastOfAll;
    isLatest = result?.key === gen && result.primaryKey === document.id;
    // Committed at the answer, not before, for it can break it off; and not after, for nothing else is waited for.
    if (isLatest) transaction.commit();
    else transaction.abort();
  });
  docs.put({ ...document, gen: gen + 1 });
  sums.put({ ...summary, gen: gen + 1 });
  try {
    await settled(transaction, () => null);
  } catch (error) {
    if (isLatest) throw error;
    return false;
  }
  return true;
};

const putLooking = async (
  database: Database,
  meeting: SealedMeeting,
  mayReplace: MayReplace,
  how: HowToPut,
): Promise<number> => {
  const { transaction, docs, sums, order } = begin(database, how);
  let refused: unknown = null;
  let gen = 0;
  const [document, brief] = [docs.get(meeting.id), sums.get(meeting.id)];
  const latest = order.openKeyCursor(null, 'prev');
  // The last that was asked for is the last to be answered.
  latest.addEventListener('success', () => {
    try {
      const there = pair(meeting.id, document.result, brief.result);
      gen = there?.summary.gen ?? 0;
      if (there && sameSealing(there, meeting)) return;
      // What a newer edition wrote is never written over in an older form.
      if (there && there.document.fmt > meeting.document.fmt) throw new StorageError('tooNew');
      const rev = there?.rev ?? 0;
      const follows = mayReplace === 'next' ? meeting.rev === rev + 1 : meeting.rev > rev;
      if (!follows) throw new StorageError('stale');
      const last = latest.result?.key;
      gen = (typeof last === 'number' ? last : 0) + 1;
      docs.put({ ...meeting.document, gen });
      sums.put({ ...meeting.summary, gen });
      transaction.commit();
    } catch (error) {
      refused = error;
      transaction.abort();
    }
  });
  await settled(transaction, () => refused);
  return gen;
};

/**
 * Resolves with the order of writing (`gen`) once the rows are on the disk; putting the very same rows again is no fault.
 * Rejects with 'stale' when the revision does not follow, 'tooNew' over the form of a newer edition, 'keptAside' when
 * damaged rows lie there, else as the disk does.
 */
export const putRows = async (
  database: Database,
  meeting: SealedMeeting,
  mayReplace: MayReplace,
  how: HowToPut = {},
): Promise<number> => {
  try {
    const { after } = how;
    const follows = after?.meeting.id === meeting.id && after.meeting.rev + 1 === meeting.rev;
    const isPut = follows && (await putAfter(database, meeting, after, how));
    const gen = isPut ? after.gen + 1 : await putLooking(database, meeting, mayReplace, how);
    noteSeen(database, gen);
    return gen;
  } catch (error) {
    throw asStorageError(error);
  }
};
