// The citizen's other language beside the Danish: our words translated, people's words only as the interpreter said them.
// Where there is no line the Danish words stay as they are within our sentence, and are left out where they stand alone.
import type { SheetSpeaking } from '../../handover/speaking.ts';
import { directionOf } from '../../locales/directionOf.ts';
import { isolated } from '../../locales/isolated.ts';
import { lineFor } from '../../meeting/interpreted.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { saying, type Values } from './saying.ts';
import type { SheetWords } from './sheetWording.ts';
import { speakingWith } from './speakingWith.ts';

type Lines = Pick<Meeting, 'interpreted'>;

const lineOf = (m: Lines, text: string): string => lineFor(m, text)?.text ?? '';

export function speakingBeside(m: Lines, words: SheetWords): SheetSpeaking {
  const say = saying(words, words.language);
  const inLines = (values: Values): Values =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? isolated(lineOf(m, value) || value) : value,
      ]),
    );
  return {
    ...speakingWith(words),
    say: (word, values = {}) => say(word, inLines(values)),
    said: (text) => lineOf(m, text),
  };
}

/** For a language the app does not speak: the lines of the interpreter, and no word of ours. */
export const linesAlone = (m: Lines, language: string): SheetSpeaking => ({
  language,
  dir: directionOf(language),
  day: () => '',
  time: () => '',
  capital: (text) => text,
  say: () => '',
  said: (text) => lineOf(m, text),
});
