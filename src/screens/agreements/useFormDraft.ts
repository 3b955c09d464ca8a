// A form that is being filled in and is not yet told. It is kept in the meeting's drafts at every keystroke, so that it
// survives a reload; what the meeting refuses stays on the screen with the reason, unsaved.
import { useDrafts, useTell } from '../../room/MeetingRoom.tsx';
import { useToldText } from '../frame/useToldText.ts';

export interface FormDraft<T> {
  /** What is typed so far, and what nothing is said about yet. */
  readonly said: T;
  /** True when somebody has begun, also with nothing said yet. */
  readonly begun: boolean;
  readonly change: (changes: Partial<T>) => void;
  /** Begins afresh with these words. */
  readonly begin: (changes?: Partial<T>) => void;
  readonly clear: () => void;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

const sameKind = (value: unknown, example: unknown): boolean =>
  Array.isArray(example)
    ? Array.isArray(value) && value.every((one) => typeof one === 'string')
    : typeof value === typeof example;

/** `nothing` is the empty form; whatever in the draft is not of the same kind is left out. */
export function useFormDraft<T extends object>(field: string, nothing: T): FormDraft<T> {
  const tell = useTell();
  const kept = useDrafts((drafts) => drafts[field] ?? '');
  const { text, onChange } = useToldText(kept, (typed) => tell({ type: 'draft.typed', field, text: typed }));
  const typed = parsed(text);
  const known = Object.entries(nothing).filter(([key, example]) => sameKind(typed[key], example));
  const said: T = { ...nothing, ...Object.fromEntries(known.map(([key]) => [key, typed[key]])) };
  return {
    said,
    begun: text !== '',
    change: (changes) => onChange(JSON.stringify({ ...said, ...changes })),
    begin: (changes = {}) => onChange(JSON.stringify({ ...nothing, ...changes })),
    clear: () => onChange(''),
  };
}
