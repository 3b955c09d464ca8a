// Keeps, changes and deletes the pages on the citizen's own phone. Each call opens and closes the database itself, so that
// a deleted one is never held open, and resolves only when the disk has answered.
import { Dexie } from 'dexie';
import { asStorageError } from './asStorageError.ts';
import { readMarker } from './deviceMarker.ts';
import { declareMine, type MineDatabase, openMine } from './mineDatabase.ts';
import { setMineMarker } from './mineMarker.ts';
import { type MineAnswer, mineFormat, type MineRow, readMineRow } from './mineRow.ts';
import { closeForGood } from './openInTime.ts';
import { askToBeKept } from './persistence.ts';
import { StorageError } from './storageError.ts';
import { vaultOnWholeLog } from './wholeLog.ts';
import { withinTime } from './withinTime.ts';

export interface MinePages {
  readonly pages: readonly MineRow[];
  /** Technical names of rows that cannot be read; they are kept as they are. */
  readonly unread: readonly string[];
}

const isGone = (error: unknown): boolean => error instanceof StorageError && error.code === 'gone';

const using = async <T>(
  name: string | undefined,
  ifAbsent: 'refuse' | 'create',
  work: (database: MineDatabase) => PromiseLike<T>,
): Promise<T> => {
  const database = declareMine(name);
  await openMine(database, ifAbsent);
  try {
    return await withinTime(work(database));
  } catch (error) {
    throw asStorageError(error);
  } finally {
    closeForGood(database);
  }
};

/** On a computer with a vault both are written in one log. */
const changing: typeof using = async (name, ifAbsent, work) => {
  if (readMarker() !== null) await vaultOnWholeLog();
  return using(name, ifAbsent, work);
};

const checked = (value: unknown): MineRow => {
  const row = readMineRow(value);
  if (row === 'newer') throw new StorageError('tooNew');
  if (row === 'damaged') throw new StorageError('keptAside');
  return row;
};

/** Everything that lies here. Creates nothing where there is nothing. Rejects as opening a database does. */
export const listMine = async (name?: string): Promise<MinePages> => {
  try {
    return await using(name, 'refuse', async ({ pages }) => {
      const keys = await pages.toCollection().primaryKeys();
      const rows = (await pages.bulkGet(keys)).map((row) => readMineRow(row));
      return {
        pages: rows.filter((row) => typeof row !== 'string'),
        unread: keys.filter((_, at) => typeof rows[at] === 'string'),
      };
    });
  } catch (error) {
    if (isGone(error)) return { pages: [], unread: [] };
    throw error;
  }
};

/**
 * Puts a page under its id, in place of the one that lay there. Rejects with 'badValue' when it is none, with 'tooNew' or
 * 'keptAside' when what lies there cannot be read, and is then left alone.
 */
export const keepMine = async (page: Omit<MineRow, 'fmt'>, name?: string): Promise<MineRow> => {
  const row = readMineRow({ ...page, fmt: mineFormat });
  if (typeof row === 'string') throw new StorageError('badValue');
  await changing(name, 'create', (database) =>
    database.transaction('rw', database.pages, async () => {
      const there = await database.pages.get(row.id);
      if (there !== undefined) checked(there);
      await database.pages.put(row);
    }),
  );
  setMineMarker(true);
  // Not waited for: the question may stand unanswered in the browser for as long as it likes.
  void askToBeKept();
  return row;
};

/** Changes the answers of one page, from what lies there now. Rejects with 'missing', or as `keepMine`. */
export const answerMine = (
  id: string,
  change: (answers: readonly MineAnswer[]) => readonly MineAnswer[],
  name?: string,
): Promise<MineRow> =>
  changing(name, 'refuse', (database) =>
    database.transaction('rw', database.pages, async () => {
      const there = await database.pages.get(id);
      if (there === undefined) throw new StorageError('missing');
      const row = checked(there);
      const next = readMineRow({ ...row, answers: change(row.answers) });
      if (typeof next === 'string') throw new StorageError('badValue');
      await database.pages.put(next);
      return next;
    }),
  );

/** Takes everything away: the database itself, and the note that there was one. */
const deleteAllMine = async (name?: string): Promise<void> => {
  try {
    await withinTime(Dexie.delete(declareMine(name).name));
  } catch (error) {
    throw asStorageError(error);
  }
  setMineMarker(false);
};

/** Takes one page away, read or not; with the last one the whole database goes. Resolves with how many are left. */
export const deleteMine = async (id: string, name?: string): Promise<number> => {
  const left = await changing(name, 'refuse', (database) =>
    database.transaction('rw', database.pages, async () => {
      await database.pages.delete(id);
      return database.pages.count();
    }),
  ).catch((error: unknown) => {
    if (isGone(error)) return 0;
    throw error;
  });
  if (left === 0) await deleteAllMine(name);
  return left;
};
