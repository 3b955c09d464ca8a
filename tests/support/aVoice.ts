// Voices that say nothing aloud and keep what they were given: no browser of a test has a voice of its own.
import { vi } from 'vitest';

export const aVoice = (lang: string, localService = true): SpeechSynthesisVoice => ({
  lang,
  localService,
  default: false,
  name: lang,
  voiceURI: lang,
});

export interface SpokenHere {
  /** Every sentence that was begun. */
  readonly said: () => readonly string[];
  readonly speed: () => number | undefined;
  readonly isSilent: () => boolean;
  /** The sentence that is being said comes to its end. */
  readonly finish: () => void;
  /** The voice tells of a word. */
  readonly word: (charIndex: number, charLength: number) => void;
}

class Utterance extends EventTarget {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onboundary: ((event: { name: string; charIndex: number; charLength: number }) => void) | null = null;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

export function silentVoices(voices: readonly SpeechSynthesisVoice[]): SpokenHere {
  const begun: Utterance[] = [];
  let now: Utterance | null = null;
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    speak: (said: Utterance) => {
      begun.push(said);
      now = said;
    },
    cancel: () => {
      const cutOff = now;
      now = null;
      cutOff?.onerror?.();
    },
  });
  return {
    said: () => begun.map(({ text }) => text),
    speed: () => begun.at(-1)?.rate,
    isSilent: () => now === null,
    finish: () => {
      const ended = now;
      now = null;
      ended?.onend?.();
    },
    word: (charIndex, charLength) => now?.onboundary?.({ name: 'word', charIndex, charLength }),
  };
}
