// The citizen's other language beside the Danish sheet: its words as the closed meeting took them along, and otherwise
// today's. A meeting that was closed in Danish alone stays so.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetSpeaking } from '../../handover/speaking.ts';
import { isReadThrough } from '../../locales/languages.ts';
import { secondLanguage } from '../../meeting/interpreted.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { useLanguageBeside } from '../frame/useLanguageBeside.ts';
import { type SheetWords, sheetWording } from './sheetWording.ts';
import { linesAlone, speakingBeside } from './speakingBeside.ts';

export interface Beside {
  readonly speaking: SheetSpeaking;
  /** What the closing meeting takes along. */
  readonly wording: Readonly<Record<string, string>>;
}

export function useBeside(): Beside | null {
  const { i18n } = useTranslation(['handover', 'words']);
  const second = useMeeting(secondLanguage);
  const interpreted = useMeeting((m) => m.interpreted);
  const takenAlong = useMeeting((m) => m.wordingBeside);
  const isClosed = useMeeting((m) => m.wording !== null);
  const spoken = useLanguageBeside('handover');

  return useMemo(() => {
    if (second === null || (isClosed && takenAlong === null)) return null;
    if (spoken === null) {
      if (interpreted.length === 0) return null;
      return { speaking: linesAlone({ interpreted }, second), wording: { language: second } };
    }
    const today = sheetWording(i18n.getFixedT(spoken, ['handover', 'words']), spoken);
    const words: SheetWords = {
      ...today,
      notReadThrough: isReadThrough(spoken) ? '' : today.notReadThrough,
      ...takenAlong,
    };
    return { speaking: speakingBeside({ interpreted }, words), wording: words };
  }, [second, isClosed, takenAlong, spoken, interpreted, i18n]);
}
