// Proposes a passphrase and says when a person's own is too weak. There is no limit on guesses once a disk is copied.
import { randomBytes } from './bytes.ts';

/** Null when it is good enough. 'short': under 12 letters. 'repeated': hardly any different letters. */
export const tooWeak = (passphrase: string): 'short' | 'repeated' | null => {
  const letters = [...passphrase.normalize('NFKC').trim()];
  if (letters.length < 12) return 'short';
  return new Set(letters).size < 5 ? 'repeated' : null;
};

/** Everyday Danish words with a space between. Each of the 1,024 words is equally likely: 10 bits a word, 50 bits for five. */
export const proposePassphrase = async (words = 5): Promise<string> => {
  const { danishWords } = await import('./danishWords.ts');
  const numbers = new Uint16Array(randomBytes(words * 2).buffer);
  return Array.from(numbers, (number) => danishWords[number % danishWords.length]).join(' ');
};
