// What a restore wrote down so that it can be taken back: a sealed note of the whole, and what lay under each meeting before.
import * as v from 'valibot';
import type { Database } from './database.ts';
import type { OpenVault } from './openVault.ts';
import { sealRow, type SealedRow, unsealRow } from './sealedRow.ts';

const journalId = 'restore';
/** A restore can be taken back for so many days. */
export const undoDays = 7;

const journal = v.strictObject({
  /** When it began, ISO 8601. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** False while it goes on, and for one that was broken off. */
  done: v.boolean(),
});
export type RestoreJournal = v.InferOutput<typeof journal>;

/** What lay there before, as it lay; undefined for nothing. `rev` is what the restore put in its place. */
export interface UndoRow {
  readonly id: string;
  readonly rev: number;
  readonly document: unknown;
  readonly summary: unknown;
}

const undoRow = v.strictObject({
  id: v.string(),
  rev: v.pipe(v.number(), v.safeInteger()),
  document: v.unknown(),
  summary: v.unknown(),
});

/** Sealed before the transaction that puts it. */
export const sealedJournal = ({ keys }: OpenVault, said: RestoreJournal): Promise<SealedRow> =>
  sealRow(keys, 'undo', { id: journalId, rev: 1, fmt: 1 }, said);

/** Null where there was no restore, or its note is damaged. */
export const readJournal = async ({ keys, database }: OpenVault): Promise<RestoreJournal | null> => {
  const row = await database.undo.get(journalId);
  const said = row === undefined ? undefined : await unsealRow(keys, 'undo', row).catch(() => undefined);
  const read = v.safeParse(journal, said);
  return read.success ? read.output : null;
};

export const undoIds = async ({ undo }: Database): Promise<readonly string[]> =>
  (await undo.toCollection().primaryKeys()).filter((id) => id !== journalId);

export const readUndoRow = (row: unknown): UndoRow | null => {
  const read = v.safeParse(undoRow, row);
  return read.success ? { ...read.output, document: read.output.document, summary: read.output.summary } : null;
};
