// The words the sheet is read through: those the closed meeting took along, and today's for what it did not know. With
// the citizen's own language beside it, it is Danish, whatever language the screen is in.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { type SheetWords, sheetWording } from './sheetWording.ts';
import { useSheetLanguage } from './useSheetLanguage.ts';

export function useSheetWords(): SheetWords {
  const { i18n } = useTranslation(['handover', 'words']);
  const language = useSheetLanguage();
  const takenAlong = useMeeting((m) => m.wording);
  return useMemo(
    () => ({ ...sheetWording(i18n.getFixedT(language, ['handover', 'words']), language), ...takenAlong }),
    [i18n, language, takenAlong],
  );
}
