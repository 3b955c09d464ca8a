// Quiet lines under a promise, each with the very words beneath it where it has them in another language.
import { Fragment } from 'react';
import type { MyLine } from './useMineWords.ts';

interface MyLinesProps {
  readonly lines: readonly MyLine[];
  readonly className?: string;
}

export const MyLines = ({ lines, className }: MyLinesProps) =>
  lines.map(({ text, beside }) => (
    <Fragment key={text}>
      <p className={className} dir="auto">
        {text}
      </p>
      {beside && (
        <p className="orig" lang={beside.lang} dir="auto">
          {beside.text}
        </p>
      )}
    </Fragment>
  ));
