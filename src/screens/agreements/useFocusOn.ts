// Moves the focus to what has just come on the screen, when the press that had it is gone. Nothing there, nothing moves.
import { type RefObject, useEffect, useState } from 'react';

export function useFocusOn(within: RefObject<HTMLElement | null>): (selector: string) => void {
  const [wanted, setWanted] = useState<{ readonly selector: string } | null>(null);
  useEffect(() => {
    if (wanted) within.current?.querySelector<HTMLElement>(wanted.selector)?.focus();
  }, [wanted, within]);
  return (selector) => setWanted({ selector });
}
