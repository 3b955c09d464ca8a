// While the page is at the printer: what is a part of the screen is then the page itself.
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // Drawn before the event has passed: right after it the browser looks at the page.
    const begins = () => flushSync(() => setPrinting(true));
    const ends = () => setPrinting(false);
    addEventListener('beforeprint', begins);
    addEventListener('afterprint', ends);
    return () => {
      removeEventListener('beforeprint', begins);
      removeEventListener('afterprint', ends);
    };
  }, []);
  return printing;
}
