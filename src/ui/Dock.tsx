// The foot of a screen: back at the start, one main way on at the end. Always in sight.
import { type ReactNode, useRef } from 'react';
import { useAlertInSight } from './useAlertInSight.ts';
import { useOneRow } from './useOneRow.ts';

interface DockProps {
  /** What stands over the presses in lines of its own, and is met before them. */
  readonly over?: ReactNode;
  readonly back?: ReactNode;
  /** Presses that belong beside back: pause, later, undo. */
  readonly start?: ReactNode;
  /** One short sentence beside the main press. */
  readonly note?: ReactNode;
  readonly extra?: ReactNode;
  readonly main?: ReactNode;
  /** A Toast or a sentence about what is missing; takes its own line. */
  readonly message?: ReactNode;
}

/** What is said in it may take a line of its own. */
const presses = (dock: HTMLElement): readonly Element[] =>
  [...dock.children].filter((one) => one.matches('.btn, .menu, .pausing, .undo'));

export function Dock({ over, back, start, note, extra, main, message }: DockProps) {
  const dock = useRef<HTMLElement>(null);
  useOneRow(dock, presses);
  useAlertInSight(dock);
  return (
    <footer ref={dock} className="dock">
      {over}
      {back}
      {start}
      {message}
      <span className="grow" />
      {note && <p className="hint">{note}</p>}
      {extra}
      {main}
    </footer>
  );
}
