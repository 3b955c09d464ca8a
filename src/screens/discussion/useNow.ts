// The moment it is, looked up now and then: for what may say "about". Draws only the one who asks.
import { useEffect, useState } from 'react';
import type { Instant } from '../../meeting/basics.ts';

const everyTwentySeconds = 20_000;
const moment = (): Instant => new Date().toISOString();

export function useNow(): Instant {
  const [now, setNow] = useState(moment);
  useEffect(() => {
    const ticking = setInterval(() => setNow(moment()), everyTwentySeconds);
    return () => clearInterval(ticking);
  }, []);
  return now;
}
