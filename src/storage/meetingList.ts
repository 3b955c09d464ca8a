// The meetings of an unlocked vault as a list in memory: what is seen first at once, then all, then what is damaged.
// Read from sealed pages and from the rows that are newer. The rows are the truth: each is looked at once, in idle.
import { asStorageError } from './asStorageError.ts';
import { closeDatabase } from './database.ts';
import { idle } from './idle.ts';
import type { OpenVault } from './openVault.ts';
import { noteSeen } from './orderOfWriting.ts';
import type { ListedMeetings, SummaryReader } from './listedMeetings.ts';
import { idOf, isSealedRow, unsealRow } from './sealedRow.ts';
import { StorageError } from './storageError.ts';
import { firstPage, frontPage, type Known, onAPage, openPage, readTop } from './summaryPages.ts';
import { noLayout, writePages } from './writePages.ts';

export type MeetingList<S> = ReturnType<typeof meetingList<S>>;

export const meetingList = <S>(vault: OpenVault, reader: SummaryReader<S>) => {
  const { keys, database } = vault;
  const { sums, docs, pages } = database;
  const known = new Map<string, Known<S>>();
  /** Rows that are there and do not open. */
  const unread = new Set<string>();
  let halves: readonly string[] = [];
  let layout = noLayout();
  let seen = 0;
  let isWhole = false;
  let shown: ListedMeetings<S> | null = null;

  const change = (id: string): void => {
    layout.changed.add(id);
    shown = null;
  };
  const drop = (id: string): void => {
    if (known.delete(id) || unread.delete(id)) change(id);
  };
  const takeRow = async (row: unknown): Promise<void> => {
    const id = idOf(row);
    try {
      const summary = reader.read(await unsealRow(keys, 'sums', row));
      if (summary === null || !isSealedRow(row)) throw new StorageError('tampered');
      const { rev, gen } = row;
      const before = known.get(id);
      if (unread.delete(id) || before?.gen !== gen || before.rev !== rev) change(id);
      else return;
      known.set(id, { id, rev, gen, summary });
    } catch {
      if (unread.has(id)) return;
      drop(id);
      unread.add(id);
      change(id);
    }
  };
  const takeRows = async (rows: readonly unknown[]): Promise<void> => {
    await Promise.all(rows.map(takeRow));
    seen = rows.reduce<number>((most, row) => (isSealedRow(row) ? Math.max(most, row.gen) : most), seen);
    noteSeen(database, seen);
  };
  const takePage = (entries: readonly Known<S>[], page?: number): void => {
    for (const one of entries) {
      const gen = known.get(one.id)?.gen ?? -1;
      if (page !== undefined) layout.pageOf.set(one.id, page);
      if (page !== undefined && gen <= one.gen) layout.changed.delete(one.id);
      if (gen >= one.gen) continue;
      known.set(one.id, one);
      shown = null;
    }
  };

  const listed = (): ListedMeetings<S> =>
    (shown ??= {
      meetings: [...known.values()].toSorted(reader.order),
      damaged: [...new Set([...unread, ...halves])],
      isWhole,
    });

  const start = async (): Promise<void> => {
    const [front, newer, count] = await database.transaction('r', pages, sums, async () => {
      const top = readTop(await pages.get(0));
      const from = top && top.pages > 0 ? top.gen : -1;
      const newest = sums.where('gen').above(from).reverse().limit(onAPage);
      return Promise.all([from < 0 ? undefined : pages.get(frontPage), newest.toArray(), sums.count()]);
    });
    isWhole = count === newer.length;
    if (isWhole) return takeRows(newer);
    takePage((front === undefined ? null : await openPage(keys, front, reader.readAgain)) ?? []);
    await Promise.all(newer.map(takeRow));
  };

  /** All pages of one making. False when somebody made them anew meanwhile, or one of them does not open. */
  const readPages = async (): Promise<boolean> => {
    const top = readTop(await pages.get(0));
    layout = noLayout(new Set(known.keys()), top?.stamp ?? null);
    if (!top || top.pages === 0) return false;
    const atOnce = 8;
    for (let from = firstPage; from < firstPage + top.pages; from += atOnce) {
      const last = Math.min(from + atOnce, firstPage + top.pages);
      const [now, rows] = await database.transaction('r', pages, () =>
        Promise.all([pages.get(0), pages.where('p').between(from, last).toArray()]),
      );
      if (readTop(now)?.stamp !== top.stamp || rows.length !== last - from) return false;
      for (const [at, row] of rows.entries()) {
        const entries = await openPage(keys, row, reader.readAgain);
        if (entries === null) return false;
        takePage(entries, from + at);
      }
    }
    layout = { ...layout, pages: top.pages };
    seen = Math.max(seen, top.gen);
    return true;
  };

  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work).catch((error: unknown) => {
      throw asStorageError(error);
    });
    turn = done.catch(() => undefined);
    return done;
  };

  const someRows = 256;
  /** Answers where to go on, or null at the end. */
  const readRows = async (after: string): Promise<string | null> => {
    const rows = await sums.where('id').above(after).limit(someRows).toArray();
    await takeRows(rows);
    return rows.length < someRows ? null : idOf(rows.at(-1));
  };

  /** What is gone goes, and what is there and not known, or stands elsewhere in the order of writing, is read. */
  const compareKeys = async (): Promise<void> => {
    const [keysThere, inOrder, gens] = await database.transaction('r', sums, () =>
      Promise.all([sums.toCollection().primaryKeys(), sums.orderBy('gen').primaryKeys(), sums.orderBy('gen').keys()]),
    );
    const there = new Set(keysThere);
    for (const id of [...known.keys(), ...unread]) if (!there.has(id)) drop(id);
    const genOf = new Map(inOrder.map((id, at) => [id, gens[at]]));
    const other = keysThere.filter((id) => !unread.has(id) && known.get(id)?.gen !== genOf.get(id));
    await takeRows((await sums.bulkGet(other)).filter((row) => row !== undefined));
  };

  const again = async (): Promise<void> => {
    const from = seen;
    const [newer, count, last] = await database.transaction('r', sums, () => {
      const order = sums.where('gen');
      return Promise.all([order.above(from).toArray(), sums.count(), order.equals(from).primaryKeys()]);
    });
    await takeRows(newer);
    // The place of one that was removed is given again when it was the last.
    if (count !== known.size + unread.size || last.some((id) => known.get(id)?.gen !== from)) await compareKeys();
  };

  const readAll = async (): Promise<void> => {
    if (isWhole) return again();
    if (!(await readPages())) for (let at: string | null = ''; at !== null;) at = await readRows(at);
    isWhole = true;
    shown = null;
    return again();
  };

  const findHalves = async (): Promise<void> => {
    const [written, brief] = await database.transaction('r', docs, sums, () =>
      Promise.all([docs.toCollection().primaryKeys(), sums.toCollection().primaryKeys()]),
    );
    const [withDocument, withSummary] = [new Set(written), new Set(brief)];
    halves = [...written.filter((id) => !withSummary.has(id)), ...brief.filter((id) => !withDocument.has(id))];
    shown = null;
  };

  return {
    /** What is seen first; all of it where all is known. */
    first: () => inTurn(() => (isWhole ? again() : start()).then(listed)),
    whole: () => inTurn(() => readAll().then(listed)),
    /** Looks at every row, a few at a time: slow, for idle. */
    checked: async (): Promise<ListedMeetings<S>> => {
      for (let at: string | null = ''; at !== null; await idle()) {
        const from: string = at;
        at = await inTurn(() => readRows(from));
      }
      return inTurn(() => findHalves().then(again).then(listed));
    },
    /** Brings the pages in step, for idle. What others have written meanwhile is taken in first. */
    writePages: async (): Promise<void> => {
      const { meetings } = await inTurn(() => again().then(listed));
      const memory = { all: meetings, front: reader.front(meetings), rows: known.size + unread.size, seen, layout };
      const before = layout;
      layout = { ...layout, changed: new Set() };
      const during = layout.changed;
      const after = await writePages(vault, memory).catch((error: unknown) => {
        layout = { ...before, changed: new Set([...before.changed, ...during]) };
        // Nothing more is written after a fault: the next who writes is told that the database is closed.
        closeDatabase(database);
        throw asStorageError(error);
      });
      layout = { ...after, changed: new Set([...after.changed, ...during]) };
    },
    /** These have been removed by this window. */
    removed: (ids: Iterable<string>): void => {
      for (const id of ids) drop(id);
    },
  };
};
