// Reads what is said aloud, each piece in the voice of its language, and stops at a second press or at Esc. Without a voice
// for the first of them it says so.
import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { inVoices, readSentences, type Spoken, useLocalVoice } from './readAloud.ts';

interface ReadAloudButtonProps {
  /** Other words stop the reading of those before. */
  readonly said: readonly [Spoken, ...(readonly Spoken[])];
  readonly children: string;
  readonly stop: string;
  /** Said when this computer has no voice for the first language. */
  readonly noVoice: string;
  /** 1 is the speed of the voice itself. */
  readonly speed?: number;
}

export function ReadAloudButton({ said, children, stop, noVoice, speed = 0.9 }: ReadAloudButtonProps) {
  const voice = useLocalVoice(said[0].language);
  const [stopReading, setStopReading] = useState<(() => void) | null>(null);
  const [asked, setAsked] = useState(false);
  const words = said.map(({ text }) => text).join('\n');

  useEffect(() => {
    if (!stopReading) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') stopReading();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [stopReading]);
  useEffect(() => () => stopReading?.(), [stopReading, words]);

  const press = () => {
    if (stopReading) return stopReading();
    setAsked(voice === undefined);
    const sentences = inVoices(said);
    if (sentences.length === 0) return undefined;
    const stopIt = readSentences(sentences, { speed: () => speed, onEnd: () => setStopReading(null) });
    return setStopReading(() => stopIt);
  };
  return (
    <>
      <Button icon={stopReading ? 'stop' : 'speaker'} lacking={voice === undefined} onClick={press}>
        {stopReading ? stop : children}
      </Button>
      {asked && !voice && <p role="alert">{noVoice}</p>}
    </>
  );
}
