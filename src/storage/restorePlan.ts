// What a backup would change on this device, found out before anything is changed. Reads the whole file once.
import { deletedHere } from './deletionNote.ts';
import type { BackupHeader } from './backupHeader.ts';
import { importCaps } from './importCaps.ts';
import type { OpenVault } from './openVault.ts';
import { readBackup, type MeetingLine } from './readBackup.ts';
import { unsealMeeting } from './sealedMeeting.ts';
import { isSealedRow } from './sealedRow.ts';
import { StorageError } from './storageError.ts';
import type { VaultKeys } from './vault.ts';
import type { Progress } from './writeBackup.ts';

/** A backup whose keys are in hand. */
export interface OpenBackup {
  readonly file: Blob;
  readonly header: BackupHeader;
  readonly keys: VaultKeys;
}

/**
 * What one who knows what a meeting is says of a document of unknown origin. `summary` is what the list is to know of it,
 * `lastToldAt` when something was last told in it, in milliseconds.
 */
export type CheckedDocument =
  | { readonly ok: true; readonly summary: unknown; readonly lastToldAt: number }
  | { readonly ok: false; readonly why: 'damaged' | 'newer' };
/** `fmt` is the form that the file claims for it. */
export type CheckDocument = (document: unknown, fmt?: number) => CheckedDocument;

/**
 * 'new': not here. 'deletedHere': not here, because it was deleted. 'newer': the file's is later. 'same'.
 * 'perhapsNewer': of a later revision, but counted by another vault, or with nothing told as late as what was told here.
 * 'older': the one here is later. 'apart': as late as the other, and different. 'damagedHere': the one here does not open.
 * 'damagedInFile', 'tooNewInFile', 'tooNewHere': cannot be taken in by this edition.
 */
export type Standing =
  | 'new'
  | 'deletedHere'
  | 'newer'
  | 'perhapsNewer'
  | 'same'
  | 'older'
  | 'apart'
  | 'damagedHere'
  | 'damagedInFile'
  | 'tooNewInFile'
  | 'tooNewHere';

export interface PlannedMeeting {
  readonly id: string;
  readonly standing: Standing;
  /** As the list knows it; undefined when the file does not tell. */
  readonly summary: unknown;
  /** In the file. */
  readonly rev: number;
  /** What lies here under the id, the later of the two rows; 0 for nothing. */
  readonly revHere: number;
}

export interface RestorePlan {
  readonly at: string | null;
  readonly meetings: readonly PlannedMeeting[];
  /** How many the file was to hold and does not even name. */
  readonly unnamed: number;
  readonly isWhole: boolean;
  readonly sha256: string | null;
}

/** May be put in place of what is here, or beside it, when a person says so. */
export const mayBeTaken = ({ standing }: PlannedMeeting): boolean =>
  ['new', 'deletedHere', 'newer', 'perhapsNewer', 'older', 'apart', 'damagedHere'].includes(standing);

const revOf = (row: unknown): number => {
  if (isSealedRow(row)) return row.rev;
  const rev = typeof row === 'object' && row !== null && 'rev' in row ? row.rev : 1;
  return Number.isSafeInteger(rev) ? Math.max(1, Number(rev)) : 1;
};

/** The later revision the two rows claim, whether or not they open; 0 for no rows. */
export const revOfRows = (document: unknown, summary: unknown): number =>
  Math.max(document === undefined ? 0 : revOf(document), summary === undefined ? 0 : revOf(summary));

type HereAndRead = { readonly document: unknown; readonly lastToldAt: number };
type Here = { readonly rev: number; readonly state: 'none' | 'damaged' | 'tooNew' | HereAndRead };

const here = async ({ database, keys }: OpenVault, id: string, check: CheckDocument): Promise<Here> => {
  const { docs, sums } = database;
  const [document, summary] = await database.transaction('r', docs, sums, () =>
    Promise.all([docs.get(id), sums.get(id)]),
  );
  const rev = revOfRows(document, summary);
  if (rev === 0) return { rev, state: 'none' };
  if (!isSealedRow(document) || !isSealedRow(summary)) return { rev, state: 'damaged' };
  const opened = await unsealMeeting(keys, { document, summary }).catch(() => null);
  if (opened === null) return { rev, state: 'damaged' };
  const checked = check(opened.document);
  if (!checked.ok) return { rev, state: checked.why === 'newer' ? 'tooNew' : 'damaged' };
  return { rev, state: { document: opened.document, lastToldAt: checked.lastToldAt } };
};

type DocumentLine = Extract<MeetingLine, { kind: 'document' }>;

type Read = Extract<CheckedDocument, { ok: true }>;

const standingOf = ({ rev, document }: DocumentLine, { lastToldAt }: Read, there: Here, isOwn: boolean): Standing => {
  if (there.state === 'none') return 'new';
  if (there.state === 'damaged') return 'damagedHere';
  if (there.state === 'tooNew') return 'tooNewHere';
  if (rev < there.rev) return 'older';
  if (rev > there.rev) return isOwn && lastToldAt >= there.state.lastToldAt ? 'newer' : 'perhapsNewer';
  return JSON.stringify(document) === JSON.stringify(there.state.document) ? 'same' : 'apart';
};

const asPlanned = (
  line: DocumentLine,
  there: Here,
  checked: CheckedDocument,
  { summary, isOwn }: { readonly summary: unknown; readonly isOwn: boolean },
): PlannedMeeting => {
  const known = { id: line.id, rev: line.rev, revHere: there.rev, summary };
  if (checked.ok) return { ...known, standing: standingOf(line, checked, there, isOwn), summary: checked.summary };
  return { ...known, standing: checked.why === 'newer' ? 'tooNewInFile' : 'damagedInFile' };
};

/** `vault` is undefined on a device that has none. Rejects with 'tooLarge', or as the file and the disk do. */
export const planRestore = async (
  { file, header, keys }: OpenBackup,
  vault: OpenVault | undefined,
  check: CheckDocument,
  onProgress?: Progress,
): Promise<RestorePlan> => {
  const summaries = new Map<string, MeetingLine>();
  const planned = new Map<string, PlannedMeeting>();
  const isOwn = vault?.header.vaultId === header.vault.vaultId;
  const read = await readBackup(
    file,
    header,
    keys.backup,
    async (line) => {
      if (summaries.size > importCaps.rows || planned.size > importCaps.rows) throw new StorageError('tooLarge');
      // Twice under one name: the first counts.
      if (line.kind === 'summary') {
        if (!summaries.has(line.id)) summaries.set(line.id, line);
        return;
      }
      if (planned.has(line.id)) return;
      const there: Here = vault ? await here(vault, line.id, check) : { rev: 0, state: 'none' };
      const told = summaries.get(line.id);
      const summary = told?.kind === 'summary' ? told.summary : undefined;
      planned.set(line.id, asPlanned(line, there, check(line.document, line.fmt), { summary, isOwn }));
    },
    onProgress,
  );
  for (const { id, rev, ...line } of summaries.values()) {
    if (planned.has(id) || line.kind !== 'summary') continue;
    planned.set(id, { id, standing: 'damagedInFile', summary: line.summary, rev, revHere: 0 });
  }
  const gone = vault ? await deletedHere(vault, planned.keys()) : new Set<string>();
  const meetings = [...planned.values()].map((one) =>
    one.standing === 'new' && gone.has(one.id) ? { ...one, standing: 'deletedHere' as const } : one,
  );
  const { at, isWhole, sha256 } = read;
  return { at, meetings, unnamed: Math.max(0, read.meetings - meetings.length), isWhole, sha256 };
};
