// One answer of several: a real radio that shows itself by shape, tint and edge.
import type { KeyboardEvent, ReactNode } from 'react';

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly chosen: boolean;
  readonly children: ReactNode;
  readonly hint?: ReactNode;
  readonly onChoose: () => void;
  /** Pressing the chosen answer again takes it back; so do the space bar, Backspace and Delete. */
  readonly onClear?: (() => void) | undefined;
}

const takesBack: ReadonlySet<string> = new Set([' ', 'Backspace', 'Delete']);

export function Choice({ name, value, chosen, children, hint, onChoose, onClear }: ChoiceProps) {
  // A browser does nothing at the space bar on a chosen radio, so the key takes it back here.
  const onKeyDown = (event: KeyboardEvent) => {
    if (!chosen || !onClear || !takesBack.has(event.key)) return;
    event.preventDefault();
    onClear();
  };
  return (
    <label className="choice">
      <input
        type="radio"
        name={name}
        value={value}
        checked={chosen}
        onChange={onChoose}
        onKeyDown={onKeyDown}
        onClick={() => {
          if (chosen) onClear?.();
        }}
      />
      <span>
        {children}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}
