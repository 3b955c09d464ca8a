// The bar at the top: the mark, what the place needs, and at the end what is always in the same spot.
import { type ReactNode, useRef } from 'react';
import { ChairMark } from './ChairMark.tsx';
import { useOneRow } from './useOneRow.ts';

interface AppBarProps {
  readonly homeHref: string;
  /** Where the mark leads, in words. Shown beside the mark with `named`, else for screen readers. */
  readonly homeLabel: string;
  readonly named?: boolean;
  readonly onHome?: (() => void) | undefined;
  readonly children?: ReactNode;
  readonly end?: ReactNode;
}

export function AppBar({ homeHref, homeLabel, named = false, onHome, children, end }: AppBarProps) {
  const bar = useRef<HTMLElement>(null);
  useOneRow(bar);
  return (
    <header ref={bar} className="bar">
      <a className="mark" href={homeHref} onClick={onHome}>
        <ChairMark />
        <span className={named ? undefined : 'vh'}>{homeLabel}</span>
      </a>
      {children}
      <span className="grow" />
      {end && <span className="end">{end}</span>}
    </header>
  );
}
