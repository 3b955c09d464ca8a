// More, when asked for.
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

export function Disclosure({ summary, open, onToggle, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        <Icon name="chevron" />
        {summary}
      </summary>
      <div className="inside">{children}</div>
    </details>
  );
}
