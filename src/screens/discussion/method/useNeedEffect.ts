// What the app does at once for a thing that helps the citizen take part. True when the window has to give way to it.
import { useMeeting, useTell } from '../../../room/MeetingRoom.tsx';
import { changeSession, type TextSize, useSession } from '../../../room/session.ts';
import type { NeedEffect } from './needEffects.ts';

const larger: Readonly<Record<TextSize, TextSize>> = { '0': '1', '1': '2', '2': '3', '3': '4', '4': '4' };

export function useNeedEffect(onSlower: () => void): (effect: NeedEffect) => boolean {
  const tell = useTell();
  const citizenId = useMeeting((m) => m.citizenId);
  const textSize = useSession((s) => s.textSize);
  return (effect) => {
    switch (effect) {
      case 'break':
        tell({ type: 'break.started', byId: citizenId, until: null });
        return true;
      case 'largerText':
        changeSession({ textSize: larger[textSize] });
        return false;
      case 'readingHelp':
        changeSession({ readingHelpOpen: true });
        return true;
      case 'pace':
        onSlower();
        return true;
    }
  };
}
