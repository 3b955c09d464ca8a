// The h1 of a place. Takes the focus when the place is entered, so a screen reader starts there.
import { useEffect, useRef, type ReactNode } from 'react';

interface HeadingProps {
  readonly children: ReactNode;
  /** A new value means a new place: the focus moves here again. */
  readonly place?: string | undefined;
  /** False keeps the focus where it is, as at the first load. */
  readonly takesFocus?: boolean;
  readonly hidden?: boolean;
  readonly id?: string;
}

export function Heading({ children, place, takesFocus = true, hidden = false, id }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus, place]);
  return (
    <h1 ref={heading} id={id} tabIndex={-1} className={hidden ? 'vh' : undefined}>
      {children}
    </h1>
  );
}
