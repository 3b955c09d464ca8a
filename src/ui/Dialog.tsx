// A window over the screen: the native dialog, so Esc closes it and the focus goes back by itself.
import { useContext, useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { classNames } from './classNames.ts';
import { DialogAids } from './DialogAids.ts';

interface DialogProps {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly closeLabel: string;
  readonly children?: ReactNode;
  /** The presses at the foot. */
  readonly actions?: ReactNode;
  readonly size?: 'm' | 'l';
}

export function Dialog({ open, title, onClose, closeLabel, children, actions, size = 'm' }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const aids = useContext(DialogAids);
  useEffect(() => {
    const element = dialog.current;
    if (open && !element?.open) element?.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={classNames('dialog', size === 'l' && 'large')}
      aria-labelledby={titleId}
      // The event comes after the fact: by then it may be open again.
      onClose={(event) => !event.currentTarget.open && onClose()}
    >
      {open && (
        <>
          <div className="dialoghead">
            <h2 id={titleId}>{title}</h2>
            {aids}
            <Button look="quiet" iconOnly icon="close" onClick={onClose}>
              {closeLabel}
            </Button>
          </div>
          <div className="inside">{children}</div>
          {actions && <div className="dialogfoot">{actions}</div>}
        </>
      )}
    </dialog>
  );
}
