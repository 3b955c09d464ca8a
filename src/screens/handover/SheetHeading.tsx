// A heading of the sheet. On the screen it stands under the heading of the page; on paper there is no other page.
import type { ReactNode } from 'react';
import { usePrinting } from './usePrinting.ts';

interface SheetHeadingProps {
  readonly level: 1 | 2;
  readonly className?: string;
  readonly children: ReactNode;
}

export function SheetHeading({ level, className = '', children }: SheetHeadingProps) {
  const printing = usePrinting();
  const Title = level === 1 ? (printing ? 'h1' : 'h2') : printing ? 'h2' : 'h3';
  return <Title className={`h${level} ${className}`.trim()}>{children}</Title>;
}
