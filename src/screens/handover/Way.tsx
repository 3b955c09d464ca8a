// One way home: what it is, the press that opens it, and below it what is looked at before anything is given.
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import type { IconName } from '../../ui/iconPaths.ts';
import { Tag } from '../../ui/Tag.tsx';
import { RoundIcon } from '../frame/RoundIcon.tsx';

export interface Opening {
  readonly open: boolean;
  readonly onOpen: () => void;
  /** Closed again; with a sentence when something was given. */
  readonly onClose: (done?: string) => void;
}

interface WayProps extends Opening {
  readonly icon: IconName;
  readonly title: string;
  readonly hint: string;
  readonly press: string;
  /** Said instead of the press's own word to those who do not see which row it stands in. */
  readonly pressName?: string;
  readonly given: string;
  readonly children: ReactNode;
}

export function Way({ icon, title, hint, press, pressName, given, open, onOpen, onClose, children }: WayProps) {
  const { t } = useTranslation('shell');
  const id = useId();
  const looked = useRef<HTMLElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);

  useEffect(() => {
    if (wasOpen.current === open) return;
    wasOpen.current = open;
    if (open) looked.current?.focus();
    else if (document.activeElement === document.body) opener.current?.focus();
  }, [open]);

  return (
    <li className={classNames('way', open && 'open')}>
      <div className="row">
        <RoundIcon name={icon} look="voice" />
        <div>
          <h2 id={id}>{title}</h2>
          {hint && <p>{hint}</p>}
          {given && (
            <Tag tone="brand" icon="check">
              {given}
            </Tag>
          )}
        </div>
        <Button
          ref={opener}
          aria-expanded={open}
          aria-label={open ? undefined : pressName}
          aria-describedby={id}
          onClick={() => (open ? onClose() : onOpen())}
        >
          {open ? t('close') : press}
        </Button>
      </div>
      {open && (
        <section ref={looked} className="looked" aria-labelledby={id} tabIndex={-1}>
          {children}
        </section>
      )}
    </li>
  );
}
