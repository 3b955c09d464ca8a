// Reads text aloud with a voice of this computer only: a voice somewhere else would be sent the words (R16).
import { useSyncExternalStore } from 'react';

const speech = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

/** The language of a code without its country: "da" of "da-DK". */
const bare = (code: string): string => code.toLowerCase().split(/[-_]/u)[0] ?? '';

/** A voice that lives on this computer and speaks the language ("da", "en-GB"), or none. */
export const localVoice = (language: string): SpeechSynthesisVoice | undefined =>
  speech()
    ?.getVoices()
    .find((voice) => voice.localService === true && bare(voice.lang) === bare(language));

const onVoices = (changed: () => void): (() => void) => {
  const voices = speech();
  voices?.addEventListener?.('voiceschanged', changed);
  return () => voices?.removeEventListener?.('voiceschanged', changed);
};

/** The same, as it becomes known: a browser lists its voices a moment after it starts. */
export const useLocalVoice = (language: string): SpeechSynthesisVoice | undefined =>
  useSyncExternalStore(onVoices, () => localVoice(language));

export interface SentenceAloud {
  readonly text: string;
  readonly voice: SpeechSynthesisVoice;
}

export interface Listening {
  /** 1 is the speed of the voice itself. Asked before each sentence. */
  readonly speed: () => number;
  /** Before a sentence is said. False passes it over: it is no longer there. */
  readonly onSentence?: (at: number) => boolean;
  /** A word of it, where the voice tells of words. */
  readonly onWord?: (at: number, from: number, length: number) => void;
  /** Once: when the last word is said, or reading is stopped. */
  readonly onEnd: () => void;
}

let stopReading: () => void = () => {};

/**
 * Sentence by sentence, as some voices stop in the middle of a long text. One reading at a time: another that goes on is
 * stopped. Answers how to stop.
 */
export function readSentences(sentences: readonly SentenceAloud[], listening: Listening): () => void {
  stopReading();
  const voices = speech();
  let isReading = true;
  const end = () => {
    if (!isReading) return;
    isReading = false;
    listening.onEnd();
  };
  const say = (at: number): void => {
    if (!isReading) return;
    const sentence = sentences[at];
    if (!sentence || !voices) return end();
    if (listening.onSentence?.(at) === false) return say(at + 1);
    const said = new SpeechSynthesisUtterance(sentence.text);
    said.voice = sentence.voice;
    said.lang = sentence.voice.lang;
    said.rate = listening.speed();
    said.onboundary = ({ name, charIndex, charLength }) => {
      if (isReading && name === 'word') listening.onWord?.(at, charIndex, charLength);
    };
    said.onerror = end;
    said.onend = () => say(at + 1);
    return voices.speak(said);
  };
  const stop = () => {
    if (!isReading) return;
    // Silenced first: a voice that is cut off tells of it as an end.
    isReading = false;
    voices?.cancel();
    listening.onEnd();
  };
  stopReading = stop;
  voices?.cancel();
  say(0);
  return stop;
}

/** Where one sentence ends and the next begins, as the language has it: "kl. 10" and "12. marts" are no ends. */
export function sentencesOf(text: string, language: string): readonly (readonly [from: number, to: number])[] {
  const bounds: (readonly [number, number])[] = [];
  for (const line of text.matchAll(/[^\n]+/gu)) {
    for (const { segment, index } of new Intl.Segmenter(bare(language), { granularity: 'sentence' }).segment(line[0])) {
      if (segment.trim() === '') continue;
      const from = line.index + index;
      const to = from + segment.trimEnd().length;
      // "kl. 10" and "nr. 4" are not two sentences.
      const before = /^\d/u.test(segment) && index > 0 ? bounds.pop() : undefined;
      bounds.push([before?.[0] ?? from, to]);
    }
  }
  return bounds;
}

export interface Spoken {
  readonly text: string;
  readonly language: string;
}

/** Sentence by sentence, each in the voice of its language. What this computer has no voice for is left out. */
export const inVoices = (said: readonly Spoken[]): readonly SentenceAloud[] =>
  said.flatMap(({ text, language }) => {
    const voice = localVoice(language);
    return voice ? sentencesOf(text, language).map(([from, to]) => ({ text: text.slice(from, to).trim(), voice })) : [];
  });
