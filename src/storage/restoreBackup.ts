// Takes chosen meetings of a backup in, under this vault's own keys. What it finds changed since the plan it leaves alone.
// One transaction where they fit in one; else whole meetings at a time, with a note from which it is gone on with or taken back.
import { asStorageError } from './asStorageError.ts';
import { writing } from './guarded.ts';
import type { OpenVault } from './openVault.ts';
import { type MeetingLine, readBackup } from './readBackup.ts';
import { readJournal, sealedJournal, type UndoRow } from './restoreJournal.ts';
import { type CheckDocument, mayBeTaken, type OpenBackup, type PlannedMeeting, revOfRows } from './restorePlan.ts';
import { type SealedMeeting, sealMeeting } from './sealedMeeting.ts';
import type { SealedRow } from './sealedRow.ts';
import { StorageError } from './storageError.ts';
import type { VaultHeader } from './vaultHeader.ts';
import { patienceForMuch } from './withinTime.ts';
import type { Progress } from './writeBackup.ts';

export interface Restored {
  readonly taken: number;
  /** Were changed here since the plan was made, or could no longer be read from the file. */
  readonly left: readonly string[];
}

export interface RestoreChoices {
  /** When, ISO 8601. */
  readonly at: string;
  /** On a new device: its vault, put with the first meetings. */
  readonly header?: VaultHeader;
  /** Goes on with a restore that was broken off, so that both can be taken back as one. */
  readonly goesOn?: boolean;
  readonly onProgress?: Progress;
}

/** As much as one transaction takes: nearly every restore is one. */
const mostTogether = { meetings: 1_000, bytes: 48 * 1024 * 1024 };

interface Ready {
  readonly rows: SealedMeeting;
  readonly revHere: number;
}

const sizeOf = ({ rows }: Ready): number => rows.document.ct.length + rows.summary.ct.length;

/** The file's own revision where it is the later one; else one more than what it replaces, so that no window takes it for older. */
const revFor = ({ rev, revHere }: PlannedMeeting): number => Math.max(rev, revHere + 1);

/** Ids that were left alone. Nothing but Dexie is awaited inside. */
const putTogether = (
  { database }: OpenVault,
  ready: readonly Ready[],
  journal: SealedRow,
  isFirst: boolean,
  { header, goesOn }: RestoreChoices,
): Promise<readonly string[]> => {
  const { docs, sums, undo, vault } = database;
  return database.transaction('rw', docs, sums, undo, vault, async () => {
    if (isFirst && header) {
      if ((await vault.get('header')) !== undefined) throw new StorageError('keptAside');
      await vault.put(header);
    }
    if (isFirst && !goesOn) await undo.clear();
    await undo.put(journal);
    const [latest] = await sums.orderBy('gen').reverse().limit(1).keys();
    let gen = typeof latest === 'number' ? latest : 0;
    const left: string[] = [];
    for (const { rows, revHere } of ready) {
      const { id, rev } = rows;
      const [document, summary, before] = await Promise.all([docs.get(id), sums.get(id), undo.get(id)]);
      if (revOfRows(document, summary) !== revHere) {
        left.push(id);
        continue;
      }
      gen += 1;
      const was: UndoRow = { id, rev, document, summary };
      await Promise.all([
        before === undefined ? undo.put(was) : undo.put({ ...before, rev }),
        docs.put({ ...rows.document, gen }),
        sums.put({ ...rows.summary, gen }),
      ]);
    }
    return left;
  });
};

/**
 * `check` says again what each document is: the file is read a second time. Rejects as the file and the disk do; what was
 * taken in until then is whole, and is taken back by `undoRestore`. Nobody may hold a meeting open meanwhile.
 */
export const restoreBackup = async (
  vault: OpenVault,
  { file, header, keys }: OpenBackup,
  chosen: readonly PlannedMeeting[],
  check: CheckDocument,
  choices: RestoreChoices,
): Promise<Restored> => {
  const waiting = new Map(chosen.filter(mayBeTaken).map((one) => [one.id, one]));
  const of = waiting.size;
  if (of === 0 && !choices.header) return { taken: 0, left: [] };
  const before = choices.goesOn ? await readJournal(vault) : null;
  const began = before?.at ?? choices.at;
  const left: string[] = [];
  let ready: Ready[] = [];
  let bytes = 0;
  let taken = 0;
  let isFirst = true;

  const put = async (done: boolean): Promise<void> => {
    const journal = await sealedJournal(vault, { at: began, done });
    const together = () => putTogether(vault, ready, journal, isFirst, choices);
    const changed = await writing(vault.database, together, patienceForMuch);
    taken += ready.length - changed.length;
    left.push(...changed);
    ready = [];
    bytes = 0;
    isFirst = false;
    choices.onProgress?.(taken + left.length, of);
  };
  const take = async (line: MeetingLine): Promise<void> => {
    const planned = waiting.get(line.id);
    if (line.kind !== 'document' || !planned || planned.rev !== line.rev) return;
    const checked = check(line.document, line.fmt);
    if (!checked.ok) return;
    waiting.delete(line.id);
    const { id, fmt, document } = line;
    const rows = await sealMeeting(vault.keys, { id, fmt, rev: revFor(planned), document, summary: checked.summary });
    const one: Ready = { rows, revHere: planned.revHere };
    if (ready.length >= mostTogether.meetings || bytes + sizeOf(one) > mostTogether.bytes) await put(false);
    ready.push(one);
    bytes += sizeOf(one);
  };

  try {
    await readBackup(file, header, keys.backup, take);
    await put(true);
    return { taken, left: [...left, ...waiting.keys()] };
  } catch (error) {
    throw asStorageError(error);
  }
};
