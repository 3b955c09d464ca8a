// How a screen sees the meeting: it selects facts, tells what happened, and asks what is missing. Nothing else.
import { createContext, type ReactNode, useContext, useState } from 'react';
import { useStore } from 'zustand';
import type { Meeting } from '../meeting/meeting.ts';
import type { Phase } from '../meeting/phases.ts';
import type { OwnAnswers, Room } from './openRoom.ts';
import type { Step } from './step.ts';

const InThisRoom = createContext<Room | null>(null);

export const MeetingRoom = ({ room, children }: { readonly room: Room; readonly children: ReactNode }) => (
  <InThisRoom value={room}>{children}</InThisRoom>
);

function useRoom(): Room {
  const room = useContext(InThisRoom);
  if (!room) throw new Error('This screen stands outside a meeting.');
  return room;
}

/**
 * The part of the meeting that `select` picks, always the same thing for the same facts; draws again only when that part
 * changes. What is being typed is not among it: that is `useDrafts`.
 */
export const useMeeting = <T,>(select: (meeting: Meeting) => T): T => useStore(useRoom().settled, select);

/** What is being typed and not yet said, by field. */
export const useDrafts = <T,>(select: (drafts: Meeting['drafts']) => T): T => useStore(useRoom().drafts, select);

/** What stood in a field when it was first drawn: for a field that from then on tells, and is not told. */
export const useDraftAtFirst = (field: string): string => {
  const { drafts } = useRoom();
  return useState(() => drafts.getState()[field] ?? '')[0];
};

export const usePhase = (): Phase => useStore(useRoom().phase);

/** What the citizen answers for nobody else to see, and how to keep it while the meeting is open; null forgets it. */
export const useOwnAnswers = (): readonly [OwnAnswers | null, (answers: OwnAnswers | null) => void] => {
  const { ownAnswers } = useRoom();
  return [useStore(ownAnswers), (answers) => ownAnswers.setState(answers, true)];
};

/** Tells what happened. Answers null when it was taken in, otherwise the reason in one name (locale `missing`). */
export const useTell = () => useRoom().tell;

/** What `tell` would answer, without telling. */
export const useRefusal = () => useRoom().refusal;

/** Tells what one press says of several people or things: one step to take back. */
export const useTellAll = () => useRoom().tellAll;

export type Undoable = Pick<Step, 'type' | 'about' | 'named'>;

/** The last step that can be taken back, and how to take it back: it answers which one it was. */
export const useUndo = (): { readonly last: Undoable | undefined; readonly undo: () => Undoable | null } => {
  const room = useRoom();
  const last = useStore(room.steps, (steps) => steps.at(-1));
  return { last, undo: room.undo };
};
