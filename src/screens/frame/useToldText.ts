// A text field whose every keystroke is told to the meeting. What the meeting refuses stays in the field, unsaved and
// with the reason beside it, so that nothing a person typed disappears before their eyes.
import { useState } from 'react';
import type { Refusal } from '../../room/openRoom.ts';
import { useMissingSentence } from './useMissingSentence.ts';

interface ToldText {
  readonly text: string;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
}

/** `told` is the text as the meeting has it; `tell` tells a new one and answers why it was refused. */
export function useToldText(told: string, tell: (text: string) => Refusal | null): ToldText {
  const sentence = useMissingSentence();
  const [unsaved, setUnsaved] = useState<{ readonly text: string; readonly because: Refusal } | null>(null);
  return {
    text: unsaved?.text ?? told,
    error: unsaved ? sentence(unsaved.because) : undefined,
    onChange: (text) => {
      const because = tell(text);
      setUnsaved(because ? { text, because } : null);
    },
  };
}
