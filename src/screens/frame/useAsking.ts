// Asks for one thing at a time and keeps the last answer; a second press while it waits is not a second question.
import { useRef, useState } from 'react';

export function useAsking<Input extends readonly unknown[], Answer>(ask: (...input: Input) => Promise<Answer>) {
  const waiting = useRef(false);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);

  const go = async (...input: Input): Promise<Answer | undefined> => {
    if (waiting.current) return undefined;
    waiting.current = true;
    setBusy(true);
    setAnswer(null);
    try {
      const given = await ask(...input);
      setAnswer(given);
      return given;
    } finally {
      waiting.current = false;
      setBusy(false);
    }
  };
  return { busy, answer, go, forget: () => setAnswer(null) };
}
