// A piece of the sheet in Danish, and beside it the same in the citizen's other language, where there is one.
import type { ReactNode } from 'react';
import type { SheetDocument } from '../../handover/sheetDocument.ts';

interface InRowProps {
  readonly other: SheetDocument | null;
  readonly again: ReactNode;
  /** Within a heading. */
  readonly inline?: boolean;
  readonly children: ReactNode;
}

export function InRow({ other, again, inline = false, children }: InRowProps) {
  if (!other || !again) return children;
  const As = inline ? 'span' : 'div';
  return (
    <As className="inrow">
      <As>{children}</As>
      {inline && ' '}
      <As className="other" lang={other.language} dir={other.dir}>
        {again}
      </As>
    </As>
  );
}
