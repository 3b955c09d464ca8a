// The focus comes here when the part appears: a form that opens in place, and the press it goes back to.
import { type RefObject, useEffect, useRef } from 'react';

export function useFocusHere<E extends HTMLElement>(when = true): RefObject<E | null> {
  const here = useRef<E>(null);
  useEffect(() => {
    if (when) here.current?.focus();
  }, [when]);
  return here;
}
