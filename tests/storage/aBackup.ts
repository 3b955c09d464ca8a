// What the backup tests share: a vault with meetings in it, its file, and a reader that knows no meeting but this kind.
import type { Bytes } from '../../src/storage/bytes.ts';
import { readBackupHeader } from '../../src/storage/backupHeader.ts';
import type { OpenVault } from '../../src/storage/openVault.ts';
import type { CheckDocument, OpenBackup, PlannedMeeting, RestorePlan } from '../../src/storage/restorePlan.ts';
import { mayBeTaken, planRestore } from '../../src/storage/restorePlan.ts';
import type { StoredMeeting } from '../../src/storage/sealedMeeting.ts';
import { sealMeeting } from '../../src/storage/sealedMeeting.ts';
import { writeBackup, type WrittenBackup } from '../../src/storage/writeBackup.ts';

export const monday = '2026-03-02T09:00:00.000Z';

export const meetingNo = (no: number, said = `ord nummer ${no}`): StoredMeeting => ({
  id: no.toString(16).padStart(32, '0'),
  rev: 3,
  fmt: 1,
  document: { name: `Amina ${no}`, said },
  summary: { name: `Amina ${no}` },
});

/** Put as they are, with whatever revision they have; as if written over time. */
export const holding = async (vault: OpenVault, meetings: readonly StoredMeeting[]): Promise<OpenVault> => {
  const { docs, sums } = vault.database;
  let gen = 0;
  for (const meeting of meetings) {
    const { document, summary } = await sealMeeting(vault.keys, meeting);
    gen += 1;
    await docs.put({ ...document, gen });
    await sums.put({ ...summary, gen });
  }
  return vault;
};

/** A document is one when it has a name; a "later" one is of an edition to come. Told `at` so many milliseconds, else 0. */
export const check: CheckDocument = (document, fmt = 1) => {
  if (typeof document !== 'object' || document === null) return { ok: false, why: 'damaged' };
  if ('later' in document || fmt > 2) return { ok: false, why: 'newer' };
  if (!('name' in document) || fmt !== 1) return { ok: false, why: 'damaged' };
  const lastToldAt = 'at' in document && typeof document.at === 'number' ? document.at : 0;
  return { ok: true, summary: { name: document.name }, lastToldAt };
};

export const backupOf = async (
  vault: OpenVault,
  at: string = monday,
): Promise<{ readonly file: Blob; readonly written: WrittenBackup }> => {
  const parts: Bytes[] = [];
  const written = await writeBackup(vault, at, async (bytes) => {
    parts.push(bytes);
  });
  return { file: new Blob(parts), written };
};

/** With the keys of the vault that wrote it. */
export const opened = async (file: Blob, { keys }: OpenVault): Promise<OpenBackup> => ({
  file,
  header: await readBackupHeader(file),
  keys,
});

export const planned = async (file: Blob, from: OpenVault, into: OpenVault | undefined): Promise<RestorePlan> =>
  planRestore(await opened(file, from), into, check);

export const standings = ({ meetings }: RestorePlan): Readonly<Record<string, string>> =>
  Object.fromEntries(meetings.map(({ id, standing }) => [id.replace(/^0+/, ''), standing]));

/** All that may be taken, chosen. */
export const all = ({ meetings }: RestorePlan): readonly PlannedMeeting[] => meetings.filter(mayBeTaken);

export const changedAt = async (file: Blob, at: number, change: (byte: number) => number): Promise<Blob> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  bytes[at] = change(bytes[at] ?? 0);
  return new Blob([bytes]);
};

/** Words that packing cannot shorten much. */
export const longWords = (letters: number, seed: number): string => {
  let state = seed * 7919 + 1;
  let text = '';
  while (text.length < letters) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    text += state.toString(36);
  }
  return text.slice(0, letters);
};
