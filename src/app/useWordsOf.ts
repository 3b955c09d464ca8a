// Whether some words are here; fetches them when they are not. Those of another language come with it.
import { useEffect, useState } from 'react';

export function useWordsOf(load: () => Promise<void>): boolean {
  const [here, setHere] = useState(false);
  useEffect(() => {
    void load().then(() => setHere(true));
  }, [load]);
  return here;
}
