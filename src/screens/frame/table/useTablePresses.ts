// What a worker does with the table: opens it, covers and uncovers it, or lets this screen show it.
import { usePhase } from '../../../room/MeetingRoom.tsx';
import { useDevice } from '../../../room/device.ts';
import { changeSession, type Session, useSession } from '../../../room/session.ts';

interface TablePresses {
  readonly state: Session['tableWindow'];
  /** From the opening on, and as long as a window is open. */
  readonly offered: boolean;
  /** Opens it covered, then uncovers and covers it. */
  readonly press: () => void;
  readonly showHere: () => void;
}

export function useTablePresses(): TablePresses {
  const device = useDevice();
  const phase = usePhase();
  const state = useSession((s) => s.tableWindow);
  const preparing = phase === 'reviewing' || phase === 'choosingTopic' || phase === 'choosingParticipants';
  return {
    state,
    offered: !preparing || state !== 'none',
    press: () => {
      if (state === 'none') device.openTable();
      else changeSession({ tableWindow: state === 'shown' ? 'covered' : 'shown' });
    },
    showHere: () => changeSession({ tableHere: true, tableAwaited: false }),
  };
}
