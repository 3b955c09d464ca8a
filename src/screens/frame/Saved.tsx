// "Gemt" in the bar: whether what was told is on the disk. Draws itself alone, since it changes with every key.
import { useTranslation } from 'react-i18next';
import { useSession } from '../../room/session.ts';
import { SavedMark } from '../../ui/SavedMark.tsx';

export function Saved() {
  const { t } = useTranslation('shell');
  const state = useSession((s) => (s.writing === 'saved' && s.typing ? 'saving' : s.writing));
  return <SavedMark state={state} label={t(state)} />;
}
