// What somebody has seen and waved away: technical names, in memory only, and gone with the window. A screen that comes
// again does not say it twice.
import { useState } from 'react';

const waved = new Set<string>();

export function useWavedAway(): { readonly isAway: (key: string) => boolean; readonly wave: (key: string) => void } {
  const [, setTimes] = useState(0);
  return {
    isAway: (key) => waved.has(key),
    wave: (key) => {
      waved.add(key);
      setTimes(waved.size);
    },
  };
}
