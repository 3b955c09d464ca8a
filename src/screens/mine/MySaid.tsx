// Words that were said: the interpreter's line large and the Danish under it, or the Danish alone. Never our translation.
import type { ReactNode } from 'react';
import type { TakeHome } from '../../handover/takeHome.ts';
import { lineIn } from '../../handover/takeHomeLines.ts';

interface MySaidProps {
  readonly takeHome: TakeHome;
  /** As it was said: its line is found by it. */
  readonly text: string;
  /** The name of whoever does it, before the line. */
  readonly owner?: string;
  readonly className?: string;
  /** The Danish, when it stands with more than the words themselves. */
  readonly children?: ReactNode;
}

export function MySaid({ takeHome, text, owner, className = 'what', children = text }: MySaidProps) {
  const { interpreted, language } = takeHome;
  const line = lineIn(takeHome, text);
  const danish = (
    <p className={line ? 'orig' : className} lang={language} dir="auto">
      {children}
    </p>
  );
  if (!line || !interpreted) return danish;
  return (
    <>
      <p className={className} lang={interpreted.lang} dir={interpreted.dir}>
        {owner && (
          <b>
            <bdi>{owner}</bdi>:{' '}
          </b>
        )}
        {line}
      </p>
      {danish}
    </>
  );
}
