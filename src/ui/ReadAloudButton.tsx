// Reads a text aloud, and stops at a second press or at Esc. Without a voice on this computer it says so.
import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { readAloud, useLocalVoice } from './readAloud.ts';

interface ReadAloudButtonProps {
  /** A new text stops the reading of the one before. */
  readonly text: string;
  readonly language: string;
  readonly children: string;
  readonly stop: string;
  /** Said when this computer has no voice for the language. */
  readonly noVoice: string;
}

export function ReadAloudButton({ text, language, children, stop, noVoice }: ReadAloudButtonProps) {
  const voice = useLocalVoice(language);
  const [stopReading, setStopReading] = useState<(() => void) | null>(null);
  const [asked, setAsked] = useState(false);

  useEffect(() => {
    if (!stopReading) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') stopReading();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [stopReading]);
  useEffect(() => () => stopReading?.(), [stopReading, text]);

  const press = () => {
    if (stopReading) return stopReading();
    setAsked(voice === undefined);
    if (!voice) return undefined;
    const stopIt = readAloud(text, voice, () => setStopReading(null));
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
