// Takes the last restore back: what was new goes, what was replaced comes back. What was written since stays as it is.
import { asStorageError } from './asStorageError.ts';
import { writing } from './guarded.ts';
import { removeCopies } from './openCopy.ts';
import type { OpenVault } from './openVault.ts';
import { readJournal, readUndoRow, undoDays, undoIds, type UndoRow } from './restoreJournal.ts';
import { revOfRows } from './restorePlan.ts';
import { type SealedMeeting, sealMeeting, unsealMeeting } from './sealedMeeting.ts';
import { isSealedRow } from './sealedRow.ts';
import { patienceForMuch } from './withinTime.ts';

/** The restore that can be taken back. */
export interface LastRestore {
  readonly at: string;
  readonly meetings: number;
  /** It was broken off: some of what was chosen is not here yet. */
  readonly isBrokenOff: boolean;
}

export interface Undone {
  readonly undone: number;
  /** Written since, and left as they are. */
  readonly kept: number;
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Null when there is none, or its days are over. */
export const lastRestore = async (vault: OpenVault, now: string): Promise<LastRestore | null> => {
  try {
    const said = await readJournal(vault);
    if (said === null || daysBetween(said.at, now) >= undoDays) return null;
    const { length } = await undoIds(vault.database);
    return { at: said.at, meetings: length, isBrokenOff: !said.done };
  } catch (error) {
    throw asStorageError(error);
  }
};

/** What can no longer be taken back is not kept. Never rejects: it is done again next time. */
export const forgetOldRestore = async (vault: OpenVault, now: string): Promise<void> => {
  try {
    const said = await readJournal(vault);
    const ids = await undoIds(vault.database);
    const isOld = said === null ? ids.length > 0 : daysBetween(said.at, now) >= undoDays;
    if (isOld) await writing(vault.database, () => vault.database.undo.clear());
  } catch {
    // The rows are sealed, and are looked at again at the next start.
  }
};

type Before = { readonly was: UndoRow; readonly again: SealedMeeting | 'damaged' | 'nothing' };

/** What opens is sealed anew one revision on, so that no window takes it for an older row put back. */
const before = async ({ keys }: OpenVault, was: UndoRow): Promise<Before> => {
  if (was.document === undefined && was.summary === undefined) return { was, again: 'nothing' };
  const { document, summary } = was;
  if (!isSealedRow(document) || !isSealedRow(summary)) return { was, again: 'damaged' };
  const opened = await unsealMeeting(keys, { document, summary }).catch(() => null);
  return { was, again: opened ? await sealMeeting(keys, { ...opened, rev: was.rev + 1 }) : 'damaged' };
};

const atATime = 200;

/** Nothing but Dexie is awaited inside. */
const putBack = ({ database }: OpenVault, batch: readonly Before[]): Promise<readonly Before[]> => {
  const { docs, sums, undo, pages } = database;
  return database.transaction('rw', docs, sums, undo, pages, async () => {
    const [latest] = await sums.orderBy('gen').reverse().limit(1).keys();
    let gen = typeof latest === 'number' ? latest : 0;
    const done: Before[] = [];
    // The cache of the list may hold a meeting that goes. The list makes a new one.
    await pages.clear();
    for (const one of batch) {
      const { id, rev, document, summary } = one.was;
      const [documentNow, summaryNow] = await Promise.all([docs.get(id), sums.get(id)]);
      await undo.delete(id);
      if (revOfRows(documentNow, summaryNow) !== rev) continue;
      done.push(one);
      gen += 1;
      if (one.again === 'nothing') await Promise.all([docs.delete(id), sums.delete(id)]);
      else if (one.again === 'damaged') {
        await Promise.all([docs.delete(id), sums.delete(id)]);
        if (document !== undefined) await docs.put(document as Parameters<typeof docs.put>[0]);
        if (summary !== undefined) await sums.put(summary as Parameters<typeof sums.put>[0]);
      } else {
        await docs.put({ ...one.again.document, gen });
        await sums.put({ ...one.again.summary, gen });
      }
    }
    return done;
  });
};

/** Broken off, it goes on where it was when it is asked again. Nobody may hold a meeting open meanwhile. */
export const undoRestore = async (vault: OpenVault): Promise<Undone> => {
  const { undo } = vault.database;
  try {
    const ids = await undoIds(vault.database);
    let undone = 0;
    for (let at = 0; at < ids.length; at += atATime) {
      const rows = (await undo.bulkGet(ids.slice(at, at + atATime))).map(readUndoRow).filter((row) => row !== null);
      const batch = await Promise.all(rows.map((row) => before(vault, row)));
      const done = await writing(vault.database, () => putBack(vault, batch), patienceForMuch);
      undone += done.length;
      await removeCopies(done.flatMap(({ was, again }) => (again === 'nothing' ? [was.id] : [])));
    }
    await writing(vault.database, () => undo.clear());
    return { undone, kept: ids.length - undone };
  } catch (error) {
    throw asStorageError(error);
  }
};
