// A small form that tells one thing. What is missing is said in one sentence; what a field refuses is never told.
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import type { Refusal } from '../../room/openRoom.ts';
import { Button } from '../../ui/Button.tsx';
import { useMissingSentence } from './useMissingSentence.ts';

interface NoteFormProps {
  readonly save: string;
  readonly look?: 'go' | 'voice';
  /** Answers why not, as a name or as a sentence of its own. */
  readonly tell: () => Refusal | { readonly sentence: string } | null;
  readonly onDone: () => void;
  readonly children: ReactNode;
}

export function NoteForm({ save, look = 'go', tell, onDone, children }: NoteFormProps) {
  const sentence = useMissingSentence();
  const [refused, setRefused] = useState<string | null>(null);
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) {
      wrong.focus();
      return;
    }
    const because = tell();
    setRefused(because === null ? null : typeof because === 'string' ? sentence(because) : because.sentence);
    if (because === null) onDone();
  };
  return (
    <form className="noteform" onSubmit={submit}>
      {children}
      {refused && <p role="alert">{refused}</p>}
      <Button look={look} big={look === 'voice'} submit>
        {save}
      </Button>
    </form>
  );
}
