// Text that is being typed and is not yet said: kept with the meeting at each keystroke, so that nothing is lost.
import { useDrafts, useTell } from '../../room/MeetingRoom.tsx';
import { useToldText } from './useToldText.ts';

export function useDraftText(field: string) {
  const tell = useTell();
  const told = useDrafts((drafts) => drafts[field] ?? '');
  const { text, error, onChange } = useToldText(told, (typed) => tell({ type: 'draft.typed', field, text: typed }));
  return { text, error, onChange, clear: () => onChange('') };
}
