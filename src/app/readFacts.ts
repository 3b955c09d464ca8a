// Reads one meeting as it lies on the device: its facts and its phase, or why not.
import { today } from '../room/today.ts';
import { documentVersion } from '../meeting/document.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Phase } from '../meeting/phases.ts';
import { readDocument } from '../meeting/readDocument.ts';
import { isDueForDeletion } from '../meeting/summary.ts';
import { useSession } from '../room/session.ts';
import { readMeeting } from '../storage/meetings.ts';
import type { OpenVault } from '../storage/openVault.ts';
import type { StorageErrorCode } from '../storage/storageError.ts';
import { outcomeOf } from './outcomeOf.ts';

export interface ReadFacts {
  readonly id: string;
  readonly rev: number;
  readonly meeting: Meeting;
  readonly phase: Phase;
}

/** Why a meeting did not open. `where` names a field, never what is in it. */
export type NotOpened =
  | { readonly why: 'newer' }
  /** Its day has come (R22), by a clock that nobody doubts: it is deleted as soon as nobody holds it. */
  | { readonly why: 'due' }
  | { readonly why: 'damaged'; readonly where: string }
  | { readonly why: 'disk'; readonly code: StorageErrorCode };

export async function readFacts(vault: OpenVault, id: string): Promise<ReadFacts | NotOpened> {
  try {
    const { rev, document } = await readMeeting(vault, id, documentVersion);
    const read = readDocument(document);
    if (!read.ok) return read;
    const { meeting, phase } = read.document;
    const { clockIsWrong } = useSession.getState();
    if (!clockIsWrong && isDueForDeletion({ phase, deleteOn: meeting.deleteOn }, today())) return { why: 'due' };
    return { id, rev, meeting, phase };
  } catch (error) {
    return { why: 'disk', code: outcomeOf(error) };
  }
}
