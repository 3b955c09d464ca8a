// The hard words of the screen as it changes, a moment after: never in the way of typing.
import { useEffect, useEffectEvent, useState } from 'react';
import { hardWords, type HardWord } from '../../../content/hardWords.ts';
import { findHardWords, type WordForms, type WordPlace } from './findHardWords.ts';

const mark = 'hard-word';
const moment = 300;
const pressed = 'a, button, input, textarea, select, label, summary, dialog, [popover]';

/** `onPress` is told when somebody presses one of them in the text itself. */
export function useHardWords(forms: WordForms, onPress: (word: HardWord) => void): readonly HardWord[] {
  const [here, setHere] = useState<readonly HardWord[]>([]);
  const told = useEffectEvent(onPress);

  useEffect(() => {
    let places: readonly WordPlace[] = [];
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      waiting = undefined;
      const root = [...document.querySelectorAll('main:not(.onscreen)')].find((one) => one.checkVisibility?.() ?? true);
      places = root ? findHardWords(root, forms) : [];
      const found = hardWords.filter((word) => places.some((place) => place.word === word));
      setHere((before) => (before.join() === found.join() ? before : found));
      if (typeof Highlight === 'function')
        CSS.highlights?.set(mark, new Highlight(...places.map(({ range }) => range)));
    };
    const watch = new MutationObserver(() => (waiting ??= setTimeout(look, moment)));
    const onClick = ({ target, clientX, clientY }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest(pressed)) return;
      const place = places.find(({ range }) =>
        [...range.getClientRects()].some(
          ({ left, right, top, bottom }) => clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
        ),
      );
      if (place) told(place.word);
    };
    look();
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    document.addEventListener('click', onClick);
    return () => {
      watch.disconnect();
      clearTimeout(waiting);
      document.removeEventListener('click', onClick);
      if (typeof Highlight === 'function') CSS.highlights?.delete(mark);
    };
  }, [forms]);
  return here;
}
