// The open place where the next line is written. What is typed is kept as a draft until it is added, byte for byte.
import { useState } from 'react';
import type { Refusal } from '../../room/openRoom.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { useDraftText } from './useDraftText.ts';
import { useMissingSentence } from './useMissingSentence.ts';
import './lines.css';

interface AddLineProps {
  /** The name of the draft in the meeting. */
  readonly draft: string;
  readonly label: string;
  readonly showLabel?: boolean;
  readonly hint?: string;
  readonly add: string;
  /** Tells the new line; answers why it was refused. */
  readonly onAdd: (text: string) => Refusal | null;
}

export function AddLine({ draft, label, showLabel = false, hint, add, onAdd }: AddLineProps) {
  const sentence = useMissingSentence();
  const field = useDraftText(draft);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const addIt = () => {
    const because = field.text.trim() === '' ? 'text' : onAdd(field.text);
    setRefused(because);
    if (!because) field.clear();
  };
  return (
    <form
      className="add"
      onSubmit={(event) => {
        event.preventDefault();
        addIt();
      }}
    >
      <Field
        label={label}
        hideLabel={!showLabel}
        hint={hint}
        placeholder={showLabel ? undefined : label}
        value={field.text}
        error={field.error ?? (refused ? sentence(refused) : undefined)}
        onChange={(text) => {
          setRefused(null);
          field.onChange(text);
        }}
      />
      <Button submit icon="plus">
        {add}
      </Button>
    </form>
  );
}
