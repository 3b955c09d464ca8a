// A meeting as it is stored: its document and its summary, sealed apart under one revision, put together or not at all.
import { sameBytes } from './bytes.ts';
import { type SealedRow, sealRow, unsealRow } from './sealedRow.ts';
import { StorageError } from './storageError.ts';
import type { VaultKeys } from './vault.ts';

/** What is written down of a meeting; both are any JSON value. `fmt` tells what they look like. */
export interface WrittenMeeting {
  readonly document: unknown;
  readonly summary: unknown;
  readonly fmt: number;
}

export interface StoredMeeting extends WrittenMeeting {
  readonly id: string;
  readonly rev: number;
}

export interface SealedMeeting {
  readonly id: string;
  readonly rev: number;
  readonly document: SealedRow;
  readonly summary: SealedRow;
}

/** Rejects with 'badValue'. */
export const sealMeeting = async (keys: VaultKeys, meeting: StoredMeeting): Promise<SealedMeeting> => {
  const [document, summary] = await Promise.all([
    sealRow(keys, 'docs', meeting, meeting.document),
    sealRow(keys, 'sums', meeting, meeting.summary),
  ]);
  return { id: meeting.id, rev: meeting.rev, document, summary };
};

/** Rejects with 'stale' when one of the two is an older row put back, else as `unsealRow` does. */
export const unsealMeeting = async (
  keys: VaultKeys,
  { document, summary }: Pick<SealedMeeting, 'document' | 'summary'>,
  newestFmt?: number,
): Promise<StoredMeeting> => {
  if (document.id !== summary.id) throw new StorageError('tampered');
  if (document.rev !== summary.rev) throw new StorageError('stale');
  const [words, brief] = await Promise.all([
    unsealRow(keys, 'docs', document, newestFmt),
    unsealRow(keys, 'sums', summary, newestFmt),
  ]);
  return { id: document.id, rev: document.rev, fmt: document.fmt, document: words, summary: brief };
};

/** Nonces are random and never used twice, so equal nonces mean the very same rows. */
export const sameSealing = (one: SealedMeeting, other: SealedMeeting): boolean =>
  sameBytes(one.document.iv, other.document.iv) && sameBytes(one.summary.iv, other.summary.iv);
