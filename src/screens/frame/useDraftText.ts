// One field whose text is being typed and is not yet said, kept so that nothing is lost.
import { useDraft } from './useDraft.ts';
import { useToldText } from './useToldText.ts';

export function useDraftText(field: string) {
  const [kept, keep] = useDraft(field);
  const { text, error, onChange } = useToldText(kept, keep);
  return { text, error, onChange, clear: () => onChange('') };
}
