// The language the sheet is made in: the one on the screen, or Danish when the citizen's own stands beside it.
import { useTranslation } from 'react-i18next';
import { secondLanguage } from '../../meeting/interpreted.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';

export function useSheetLanguage(): string {
  const { i18n } = useTranslation();
  const isBeside = useMeeting((m) => secondLanguage(m) !== null);
  return isBeside ? 'da' : i18n.language;
}
