// One passphrase that is asked for in a form: tried as it is meant, once at a time, and never while the field is empty.
// Keeps nothing of it but what stands in the field.
import { type FormEvent, useRef, useState } from 'react';
import { passphraseSaid } from './passphraseSaid.ts';
import { useAsking } from './useAsking.ts';

/** `onAnswer` is told each answer, with the passphrase that was tried and a way to empty the field. */
export function usePassphraseAsked<Answer>(
  ask: (passphrase: string) => Promise<Answer>,
  onAnswer?: (answer: Answer, passphrase: string, clear: () => void) => void,
) {
  const [typed, setTyped] = useState('');
  const [lacks, setLacks] = useState(false);
  const { busy, answer, go, forget } = useAsking(ask);
  const field = useRef<HTMLInputElement>(null);

  const type = (text: string) => {
    setTyped(text);
    setLacks(false);
    forget();
  };
  const clear = () => type('');
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    field.current?.focus();
    const said = passphraseSaid(typed);
    setLacks(said === '');
    if (said === '') return;
    const given = await go(said);
    if (given !== undefined) onAnswer?.(given, said, clear);
  };
  return {
    busy,
    answer,
    forget,
    clear,
    form: { 'aria-busy': busy, onSubmit: (event: FormEvent) => void onSubmit(event) },
    input: { field, typed, lacks, busy, type },
  };
}

export type PassphraseInput = ReturnType<typeof usePassphraseAsked>['input'];
