// Whether the words of a meeting are here; fetches them when they are not. Those of another language come with it.
import { useEffect, useState } from 'react';
import { loadMeetingWords } from '../locales/language.ts';

export function useMeetingWords(): boolean {
  const [here, setHere] = useState(false);
  useEffect(() => {
    void loadMeetingWords().then(() => setHere(true));
  }, []);
  return here;
}
