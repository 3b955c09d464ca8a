// The shortcuts of one key during the talk. Outside fields only, never over a window, and they can be switched off.
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { changeSession, useSession } from '../../room/session.ts';
import { useSingleKeys } from '../frame/useSingleKeys.ts';
import { focusCapture } from './focusCapture.ts';
import type { OpenTalkDialog } from './TalkDialogs.tsx';

interface TalkKeys {
  /** Something else has the whole screen. */
  readonly busy: boolean;
  readonly open: OpenTalkDialog;
}

export function useTalkKeys({ busy, open }: TalkKeys): void {
  const tell = useTell();
  const citizenId = useMeeting((m) => m.citizenId);
  const shown = useSession((s) => s.privateSideShown);
  useSingleKeys((key) => {
    if (busy) return false;
    if (key === 'p') tell({ type: 'break.started', byId: citizenId, until: null });
    else if (key === 'h') changeSession({ privateSideShown: !shown });
    else if (key === 's') focusCapture();
    else if (key === 't') tell({ type: 'timeOut.started' });
    else if (key === 'f') open({ kind: 'find' });
    else return false;
    return true;
  });
}
