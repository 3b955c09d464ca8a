// The browser asks before the window is closed or loaded again, only while words are in no other place than here.
import { wordsAreOnlyHere } from './openNow.ts';

export const askBeforeGoing = (): void =>
  addEventListener('beforeunload', (event) => {
    if (wordsAreOnlyHere()) event.preventDefault();
  });
