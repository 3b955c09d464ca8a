// The shortcuts of one key during the talk. Outside fields only, never over a window, and they can be switched off.
import { useEffect, useEffectEvent } from 'react';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { changeSession, useSession } from '../../room/session.ts';
import { focusCapture } from './focusCapture.ts';

interface TalkKeys {
  /** Something else has the whole screen. */
  readonly busy: boolean;
  readonly openList: () => void;
}

export function useTalkKeys({ busy, openList }: TalkKeys): void {
  const tell = useTell();
  const citizenId = useMeeting((m) => m.citizenId);
  const shown = useSession((s) => s.privateSideShown);
  useSingleKeys((key) => {
    if (busy) return false;
    if (key === 'p') tell({ type: 'break.started', byId: citizenId, until: null });
    else if (key === 'h') changeSession({ privateSideShown: !shown });
    else if (key === 's') focusCapture();
    else if (key === '?') openList();
    else return false;
    return true;
  });
}

/** Calls `onKey` with each single key; it answers whether the key was its own. */
export function useSingleKeys(onKey: (key: string) => boolean): void {
  const on = useSession((s) => s.singleKeys);
  const told = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog, [popover]')) return;
    if (document.querySelector('dialog[open]')) return;
    if (onKey(event.key.toLowerCase())) event.preventDefault();
  });
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => told(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [on]);
}
