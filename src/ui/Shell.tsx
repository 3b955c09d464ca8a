// The three rows of a worker's screen: bar, matter, dock.
import { type ReactNode, useRef } from 'react';
import { classNames } from './classNames.ts';
import { SkipLink } from './SkipLink.tsx';
import { useKeptFocus } from './useKeptFocus.ts';

interface ShellProps {
  readonly bar: ReactNode;
  readonly dock?: ReactNode;
  /** The words of the skip link. */
  readonly skip: string;
  /** Fills the window exactly; the matter scrolls inside. */
  readonly fit?: boolean;
  /** Classes of <main>; give "wrap" for the usual measure. */
  readonly mainClass?: string;
  readonly children: ReactNode;
}

export function Shell({ bar, dock, skip, fit = false, mainClass = 'wrap', children }: ShellProps) {
  const shell = useRef<HTMLDivElement>(null);
  useKeptFocus(shell);
  return (
    <div ref={shell} className={classNames('full', fit && 'fit')}>
      <SkipLink>{skip}</SkipLink>
      {bar}
      <main id="main" tabIndex={-1} className={mainClass}>
        {children}
      </main>
      {dock}
    </div>
  );
}
