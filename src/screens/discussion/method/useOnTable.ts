// What the table is shown: one thing at a time.
import { useMeeting, useTell } from '../../../room/MeetingRoom.tsx';
import type { Shown } from '../../../meeting/shown.ts';

interface OnTable {
  readonly shown: Shown | null;
  readonly show: (what: Shown) => void;
  readonly takeAway: () => void;
  /** Puts a question on the table. Answers whether it was taken in. */
  readonly ask: (question: string) => boolean;
}

export function useOnTable(): OnTable {
  const tell = useTell();
  const shown = useMeeting((m) => m.shown);
  const takeAway = () => void tell({ type: 'table.shown', shown: null });
  return {
    shown,
    show: (what) => void tell({ type: 'table.shown', shown: what }),
    takeAway,
    ask: (text) => tell({ type: 'question.asked', text }) === null,
  };
}
