// The words the sheet is read through: those the closed meeting took along, and today's for what it did not know.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { type SheetWords, sheetWording } from './sheetWording.ts';

export function useSheetWords(): SheetWords {
  const { t, i18n } = useTranslation(['handover', 'words']);
  const takenAlong = useMeeting((m) => m.wording);
  return useMemo(() => ({ ...sheetWording(t, i18n.language), ...takenAlong }), [t, i18n.language, takenAlong]);
}
