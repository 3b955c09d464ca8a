// True when the focus has been outside a part of the screen for a moment. Not at once: what appears at the press that
// leaves it would move that press away from under the pointer; nor while any press is held, for it would end elsewhere.
import { type FocusEvent, type HTMLAttributes, useEffect, useRef, useState } from 'react';

const aMoment = 400;
type FocusKeys = Required<Pick<HTMLAttributes<HTMLElement>, 'onFocus' | 'onBlur'>>;

/** `about` is what is said there; another word of it starts over. */
export function useLeftAlone(about: string): readonly [isLeftAlone: boolean, keys: FocusKeys] {
  const [left, setLeft] = useState<string | null>(null);
  const [looked, setLooked] = useState<string | null>(null);
  const isHeld = useRef(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = () => {
      clearTimeout(timer);
      if (left !== null && !isHeld.current) timer = setTimeout(() => setLooked(left), aMoment);
    };
    const turned = ({ type }: PointerEvent) => {
      isHeld.current = type === 'pointerdown';
      begin();
    };
    begin();
    const kinds = ['pointerdown', 'pointerup', 'pointercancel'] as const;
    for (const kind of kinds) addEventListener(kind, turned);
    return () => {
      clearTimeout(timer);
      for (const kind of kinds) removeEventListener(kind, turned);
    };
  }, [left]);
  const keys: FocusKeys = {
    onFocus: () => setLeft(null),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      if (!currentTarget.contains(relatedTarget)) setLeft(about);
    },
  };
  return [looked === about, keys];
}
