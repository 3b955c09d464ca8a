// A form that is being filled in and is not yet told, or what is chosen in it beside its texts. It is kept as one draft at
// each change; what the meeting refuses stays on the screen with the reason, unsaved.
import { useDraft } from './useDraft.ts';
import { useToldText } from './useToldText.ts';

export interface FormDraft<T> {
  /** What is typed so far, and what nothing is said about yet. */
  readonly said: T;
  /** True when somebody has begun, also with nothing said yet. */
  readonly begun: boolean;
  readonly change: (changes: Partial<T>) => void;
  /** Begins with these words. What was begun before waits beneath, and stands there again afterwards. */
  readonly begin: (changes?: Partial<T>) => void;
  /** It is told, or let be. */
  readonly clear: () => void;
}

type Fields = Record<string, unknown>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Words that come from elsewhere begin the form: they stand in its first field. */
function parsed(text: string, firstField: string): Fields {
  try {
    const value: unknown = text === '' ? {} : JSON.parse(text);
    if (isRecord(value)) return value;
  } catch {
    // Words, then.
  }
  return { [firstField]: text };
}

const sameKind = (value: unknown, example: unknown): boolean => {
  if (Array.isArray(example)) return Array.isArray(value) && value.every((one) => typeof one === 'string');
  return isRecord(example) ? isRecord(value) : typeof value === typeof example;
};

const origins = ['id', 'fromAgreementId', 'fromParkedId', 'replacesId'];
/** What a form puts right or goes on from. */
const originOf = (fields: Fields): string => JSON.stringify(origins.map((key) => fields[key]).filter(Boolean));

/** `nothing` is the empty form; whatever in the draft is not of the same kind is left out. */
export function useFormDraft<T extends object>(field: string, nothing: T): FormDraft<T> {
  const [kept, keep] = useDraft(field);
  const { text, onChange } = useToldText(kept, keep);
  const typed = parsed(text, Object.keys(nothing)[0] ?? '');
  const known = Object.entries(nothing).filter(([key, example]) => sameKind(typed[key], example));
  const said: T = { ...nothing, ...Object.fromEntries(known.map(([key]) => [key, typed[key]])) };
  const begun = text !== '';
  return {
    said,
    begun,
    change: (changes) => onChange(JSON.stringify({ ...typed, ...said, ...changes })),
    begin: (changes = {}) => {
      const origin = originOf({ ...changes });
      if (origin !== originOf({}) && origin === originOf(typed)) return;
      onChange(JSON.stringify({ ...nothing, ...changes, ...(begun && { beneath: typed }) }));
    },
    clear: () => onChange(isRecord(typed['beneath']) ? JSON.stringify(typed['beneath']) : ''),
  };
}
