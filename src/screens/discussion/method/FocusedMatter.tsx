// When one matter takes over from another in the same window, the focus goes along to the first thing in it.
import { type ReactNode, useEffect, useRef } from 'react';

export function FocusedMatter({ children }: { readonly children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    here.current?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  }, []);
  return <div ref={here}>{children}</div>;
}
