// The foot of a screen: back at the start, one main way on at the end. Always in sight.
import type { ReactNode } from 'react';

interface DockProps {
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

export function Dock({ back, start, note, extra, main, message }: DockProps) {
  return (
    <footer className="dock">
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
