// One answer of several: a real radio that shows itself by shape, tint and edge.
import type { ReactNode } from 'react';

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly chosen: boolean;
  readonly children: ReactNode;
  readonly hint?: ReactNode;
  readonly onChoose: () => void;
  /** Pressing the chosen answer again takes it back. */
  readonly onClear?: (() => void) | undefined;
}

export function Choice({ name, value, chosen, children, hint, onChoose, onClear }: ChoiceProps) {
  return (
    <label className="choice">
      <input
        type="radio"
        name={name}
        value={value}
        checked={chosen}
        onChange={onChoose}
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
