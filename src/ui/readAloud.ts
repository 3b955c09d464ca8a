// Reads text aloud with a voice of this computer only: a voice somewhere else would be sent the words (R16).
import { useSyncExternalStore } from 'react';

const speech = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

/** A voice that lives on this computer and speaks the language ("da", "en-GB"), or none. */
export const localVoice = (language: string): SpeechSynthesisVoice | undefined => {
  const [wanted = ''] = language.toLowerCase().split(/[-_]/u);
  return speech()
    ?.getVoices()
    .find((voice) => voice.localService === true && voice.lang.toLowerCase().split(/[-_]/u)[0] === wanted);
};

const onVoices = (changed: () => void): (() => void) => {
  const voices = speech();
  voices?.addEventListener?.('voiceschanged', changed);
  return () => voices?.removeEventListener?.('voiceschanged', changed);
};

/** The same, as it becomes known: a browser lists its voices a moment after it starts. */
export const useLocalVoice = (language: string): SpeechSynthesisVoice | undefined =>
  useSyncExternalStore(onVoices, () => localVoice(language));

/** Sentence by sentence, as some voices stop in the middle of a long text. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!:\n])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** Begins to read and answers how to stop. `onEnd` is called once, when the last word is said or reading is stopped. */
export function readAloud(text: string, voice: SpeechSynthesisVoice, onEnd: () => void): () => void {
  const voices = speech();
  const sentences = sentencesOf(text);
  let isReading = voices !== undefined && sentences.length > 0;
  const end = () => {
    if (!isReading) return;
    isReading = false;
    onEnd();
  };
  voices?.cancel();
  sentences.forEach((sentence, at) => {
    const said = new SpeechSynthesisUtterance(sentence);
    said.voice = voice;
    said.lang = voice.lang;
    said.rate = 0.9;
    said.onerror = end;
    if (at === sentences.length - 1) said.onend = end;
    voices?.speak(said);
  });
  return () => {
    if (!isReading) return;
    voices?.cancel();
    end();
  };
}
