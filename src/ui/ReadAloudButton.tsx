// Reads a text aloud, and stops at a second press or at Esc. Without a voice on this computer it says so.
import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { localVoice, readAloud, useLocalVoice } from './readAloud.ts';

interface ReadAloudButtonProps {
  /** A new text stops the reading of the one before. */
  readonly text: string;
  readonly language: string;
  readonly children: string;
  readonly stop: string;
  /** Said when this computer has no voice for the language. */
  readonly noVoice: string;
  /** Said after the text in another language, when this computer has a voice for it. */
  readonly after?: { readonly text: string; readonly language: string } | null;
  /** 1 is the speed of the voice itself. */
  readonly speed?: number;
}

export function ReadAloudButton(props: ReadAloudButtonProps) {
  const { text, language, children, stop, noVoice, after = null, speed = 0.9 } = props;
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
    let isStopped = false;
    let stopIt = readAloud(text, voice, speed, () => {
      const nextVoice = after && localVoice(after.language);
      if (isStopped || !nextVoice) setStopReading(null);
      else stopIt = readAloud(after.text, nextVoice, speed, () => setStopReading(null));
    });
    return setStopReading(() => () => {
      isStopped = true;
      stopIt();
    });
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
