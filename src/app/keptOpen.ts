// A meeting that this window writes: the room round its facts, and the newest of them always on the way to the disk.
// While it is open, memory is the truth and the disk is not read.
import { type MeetingSnapshot, phaseOf, snapshotOf } from '../meeting/meetingMachine.ts';
import { afterPaint } from '../room/afterPaint.ts';
import { openRoom, type Room } from '../room/openRoom.ts';
import { changeSession, useSession } from '../room/session.ts';
import { type KeptMeeting, keepMeeting } from '../storage/keepMeeting.ts';
import type { HeldMeeting } from '../storage/meetingLock.ts';
import type { OpenVault } from '../storage/openVault.ts';
import type { ReadFacts } from './readFacts.ts';
import { writtenForm } from './writtenForm.ts';

export interface OpenedMeeting {
  readonly room: Room;
  readonly kept: KeptMeeting;
  /** Resolves when another window took the meeting by force. */
  readonly taken: Promise<void>;
  /** Waits for the last write and lets go of the meeting. */
  readonly close: () => Promise<void>;
}

const now = (): string => new Date().toISOString();

/** `held` is let go of by `close`, and before that by nobody else. */
export function keptOpen(vault: OpenVault, { id, rev, meeting, phase }: ReadFacts, held: HeldMeeting): OpenedMeeting {
  const room = openRoom(snapshotOf(meeting, phase), now);
  const disk = keepMeeting(vault, { id, rev });
  /** The newest facts, until they are handed to the disk: after the paint, so that a tap never waits for sealing. */
  let waiting: MeetingSnapshot | null = null;
  const showState = () => {
    const state = disk.state();
    const writing = state.kind === 'saved' && waiting ? 'saving' : state.kind;
    const trouble = state.kind === 'notSaved' ? state.code : null;
    const known = useSession.getState();
    const heldHere = trouble ? known.heldHere : 0;
    if (known.writing !== writing || known.trouble !== trouble) changeSession({ writing, trouble, heldHere });
  };
  const handOver = () => {
    if (!waiting) return;
    const newest = writtenForm(waiting.context, phaseOf(waiting));
    waiting = null;
    disk.keep(newest);
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
  // The last moment looks at nothing that lies there: it is only for the window that holds the meeting.
  const noLastMoment = () => removeEventListener('pagehide', lastMoment);
  void held.taken.then(noLastMoment);
  const first =
    <A extends readonly unknown[], R>(then: (...args: A) => R) =>
    (...args: A): R => {
      handOver();
      return then(...args);
    };
  const kept = {
    ...disk,
    mayGo: () => !waiting && disk.mayGo(),
    flush: first(disk.flush),
    tryAgain: first(disk.tryAgain),
    rescue: first(disk.rescue),
  };
  return {
    room,
    kept,
    taken: held.taken,
    close: async () => {
      // A screen that goes may tell its last letters while the rest is being written.
      // oxlint-disable-next-line no-await-in-loop
      do await kept.flush();
      while (waiting);
      listening.unsubscribe();
      stopShowing();
      noLastMoment();
      room.actor.stop();
      held.release();
    },
  };
}
