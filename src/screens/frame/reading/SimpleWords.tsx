// Over everything, for whoever wants it: the hard words of this screen, each a press that shows what it means. In the
// text they are underlined, and can be pressed there too. The window on the table has no presses.
import { useEffect, useState } from 'react';
import { loadHardWords } from '../../../locales/language.ts';
import { useSession } from '../../../room/session.ts';
import { HardWordsHere } from './HardWordsHere.tsx';

export function SimpleWords() {
  const on = useSession((s) => s.simpleWords);
  const [wordsAreHere, setWordsAreHere] = useState(false);
  useEffect(() => {
    if (on) void loadHardWords().then(() => setWordsAreHere(true));
  }, [on]);
  return on && wordsAreHere ? <HardWordsHere /> : null;
}
