// True when the focus has been outside a part of the screen for a moment. Not at once: what appears at the press that
// leaves it would move that press away from under the pointer.
import { type FocusEvent, type HTMLAttributes, useEffect, useState } from 'react';

const aMoment = 400;
type FocusKeys = Required<Pick<HTMLAttributes<HTMLElement>, 'onFocus' | 'onBlur'>>;

/** `about` is what is said there; another word of it starts over. */
export function useLeftAlone(about: string): readonly [isLeftAlone: boolean, keys: FocusKeys] {
  const [left, setLeft] = useState<string | null>(null);
  const [looked, setLooked] = useState<string | null>(null);
  useEffect(() => {
    if (left === null) return;
    const timer = setTimeout(() => setLooked(left), aMoment);
    return () => clearTimeout(timer);
  }, [left]);
  const keys: FocusKeys = {
    onFocus: () => setLeft(null),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      if (!currentTarget.contains(relatedTarget)) setLeft(about);
    },
  };
  return [looked === about, keys];
}
