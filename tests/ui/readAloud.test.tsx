// One reading at a time, whichever press begins it.
import { afterEach, expect, test, vi } from 'vitest';
import { readSentences } from '../../src/ui/readAloud.ts';
import { aVoice, silentVoices } from '../support/aVoice.ts';

afterEach(() => vi.unstubAllGlobals());

const voice = aVoice('da-DK');
const begin = (onEnd: () => void, ...texts: readonly string[]) =>
  readSentences(
    texts.map((text) => ({ text, voice })),
    { speed: () => 1, onEnd },
  );

test('a voice that tells of being cut off as of an end does not go on with what was read before', () => {
  const spoken = silentVoices([voice]);
  speechSynthesis.cancel = spoken.finish;
  const [firstEnds, secondEnds] = [vi.fn<() => void>(), vi.fn<() => void>()];
  begin(firstEnds, 'Du bestemmer.', 'Vi skriver det.');
  const stopSecond = begin(secondEnds, 'Næste aftale.', 'Ring på fredag.');
  expect(spoken.said()).toEqual(['Du bestemmer.', 'Næste aftale.']);
  expect(firstEnds).toHaveBeenCalledOnce();
  spoken.finish();
  expect(spoken.said()).toEqual(['Du bestemmer.', 'Næste aftale.', 'Ring på fredag.']);
  stopSecond();
  expect(secondEnds).toHaveBeenCalledOnce();
  expect(spoken.said()).toHaveLength(3);
});
