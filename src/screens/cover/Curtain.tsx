// What lies over a window that nobody is to read: a window of its own kind, above every other, that no key takes away
// but its own presses. It says nothing of what is behind it.
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { ChairMark } from '../../ui/ChairMark.tsx';
import './cover.css';

interface CurtainProps {
  readonly title: string;
  readonly children?: ReactNode;
}

export function Curtain({ title, children }: CurtainProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Esc would take the native window away.
    const stay = (event: KeyboardEvent) => event.key === 'Escape' && event.preventDefault();
    const lieStill = () => element?.isConnected && !element.open && element.showModal();
    addEventListener('keydown', stay, true);
    element?.addEventListener('close', lieStill);
    return () => {
      removeEventListener('keydown', stay, true);
      element?.removeEventListener('close', lieStill);
      // Gives the focus back to the field that was written in.
      element?.close();
    };
  }, []);
  // Not on a press: a key meant for a field must not show everything again.
  useLayoutEffect(() => heading.current?.focus(), [title]);

  return (
    <dialog ref={dialog} className="curtain" aria-labelledby={titleId} onCancel={(event) => event.preventDefault()}>
      <div className="calmwords">
        <ChairMark />
        <h1 ref={heading} id={titleId} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
    </dialog>
  );
}
