// A small form notes something: it is told, what was typed and chosen is emptied, and it is shown on the table if that is
// wished. What is chosen is kept as it is chosen, like the texts.
import type { Id, Instant } from '../../../meeting/basics.ts';
import type { Telling } from '../../../meeting/events.ts';
import { useTell } from '../../../room/MeetingRoom.tsx';
import { newId } from '../../../room/newId.ts';
import type { Refusal } from '../../../room/openRoom.ts';
import { type FormDraft, useFormDraft } from '../../frame/useFormDraft.ts';
import { useOnTable } from './useOnTable.ts';

interface Draft {
  readonly clear: () => void;
}

export interface Noting<T> extends Pick<FormDraft<T>, 'said' | 'change'> {
  /** Answers why it was not noted; then everything stays as it was typed. */
  readonly note: (noted: (id: Id, at: Instant) => Telling, typed: readonly Draft[]) => Refusal | null;
  readonly table: { readonly checked: boolean; readonly onChange: (checked: boolean) => void };
}

/** `chosen` is what is chosen in the form before anybody chooses: `shown` is whether it comes on the table. */
export function useNoting<T extends { readonly shown: boolean }>(form: string, chosen: T): Noting<T> {
  const tell = useTell();
  const { show } = useOnTable();
  const { said, change, clear } = useFormDraft<T>(`${form}.chosen`, chosen);
  return {
    said,
    change,
    note: (noted, typed) => {
      const id = newId();
      const refused = tell(noted(id, new Date().toISOString()));
      if (refused) return refused;
      for (const draft of typed) draft.clear();
      clear();
      if (said.shown) show({ kind: 'noted', id });
      return null;
    },
    table: { checked: said.shown, onChange: (shown) => change({ ...said, shown }) },
  };
}
