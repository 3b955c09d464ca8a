// Opens one meeting of an unlocked device: lock, read, check, take up; and from then on keeps the newest facts written.
// While it is open, memory is the truth and the disk is not read.
import { documentVersion, toDocument } from '../meeting/document.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { type MeetingSnapshot, phaseOf, snapshotOf } from '../meeting/meetingMachine.ts';
import type { Phase } from '../meeting/phases.ts';
import { readDocument } from '../meeting/readDocument.ts';
import { summaryOf } from '../meeting/summary.ts';
import { afterPaint } from '../room/afterPaint.ts';
import { openRoom, type Room } from '../room/openRoom.ts';
import { changeSession, useSession } from '../room/session.ts';
import { type KeptMeeting, keepMeeting } from '../storage/keepMeeting.ts';
import { holdMeeting } from '../storage/meetingLock.ts';
import { readMeeting } from '../storage/meetings.ts';
import type { OpenVault } from '../storage/openVault.ts';
import type { WrittenMeeting } from '../storage/sealedMeeting.ts';
import type { StorageErrorCode } from '../storage/storageError.ts';
import { outcomeOf } from './outcomeOf.ts';

export interface OpenedMeeting {
  readonly room: Room;
  readonly kept: KeptMeeting;
  /** Waits for the last write and lets go of the meeting. */
  readonly close: () => Promise<void>;
}

/** Why a meeting did not open. `where` names a field, never what is in it. */
export type NotOpened =
  | { readonly why: 'heldElsewhere' }
  | { readonly why: 'newer' }
  | { readonly why: 'damaged'; readonly where: string }
  | { readonly why: 'disk'; readonly code: StorageErrorCode };

export const writtenForm = (facts: Meeting, phase: Phase): WrittenMeeting => ({
  document: toDocument(facts, phase),
  summary: summaryOf(facts, phase),
  fmt: documentVersion,
});

const now = (): string => new Date().toISOString();

export async function openMeeting(vault: OpenVault, id: string): Promise<OpenedMeeting | NotOpened> {
  const held = await holdMeeting(id);
  if (held === 'heldElsewhere') return { why: 'heldElsewhere' };
  try {
    const stored = await readMeeting(vault, id, documentVersion);
    const read = readDocument(stored.document);
    if (read.ok)
      return keptOpen(vault, stored, openRoom(snapshotOf(read.document.meeting, read.document.phase), now), held);
    held.release();
    return read;
  } catch (error) {
    held.release();
    return { why: 'disk', code: outcomeOf(error) };
  }
}

function keptOpen(
  vault: OpenVault,
  stored: { readonly id: string; readonly rev: number },
  room: Room,
  held: { readonly release: () => void },
): OpenedMeeting {
  const disk = keepMeeting(vault, stored);
  /** The newest facts, until they are handed to the disk: after the paint, so that a tap never waits for sealing. */
  let waiting: MeetingSnapshot | null = null;
  const showState = () => {
    const state = disk.state();
    const writing = state.kind === 'saved' && waiting ? 'saving' : state.kind;
    const trouble = state.kind === 'notSaved' ? state.code : null;
    const known = useSession.getState();
    if (known.writing !== writing || known.trouble !== trouble) changeSession({ writing, trouble });
  };
  const handOver = () => {
    if (!waiting) return;
    const { context } = waiting;
    const phase = phaseOf(waiting);
    waiting = null;
    disk.keep(writtenForm(context, phase));
  };
  const stopShowing = disk.subscribe(showState);
  showState();
  const listening = room.actor.subscribe((snapshot) => {
    if (!waiting) afterPaint(handOver);
    waiting = snapshot;
    showState();
  });
  const lastMoment = () => {
    handOver();
    disk.lastMoment();
  };
  addEventListener('pagehide', lastMoment);
  const first =
    <A extends readonly unknown[], R>(then: (...args: A) => R) =>
    (...args: A): R => {
      handOver();
      return then(...args);
    };
  const kept = { ...disk, flush: first(disk.flush), tryAgain: first(disk.tryAgain), rescue: first(disk.rescue) };
  return {
    room,
    kept,
    close: async () => {
      await kept.flush();
      listening.unsubscribe();
      stopShowing();
      removeEventListener('pagehide', lastMoment);
      room.actor.stop();
      held.release();
    },
  };
}
