// The citizen's answer to one thing, as a small mark: icon and words.
import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

interface OkMarkProps {
  readonly answer?: 'yes' | 'change' | 'think' | 'none';
  readonly children: ReactNode;
}

const icons: Readonly<Record<NonNullable<OkMarkProps['answer']>, IconName>> = {
  yes: 'check',
  change: 'pencil',
  think: 'bubble',
  none: 'minus',
};

export function OkMark({ answer = 'yes', children }: OkMarkProps) {
  return (
    <span className={classNames('okmark', answer !== 'yes' && 'open')}>
      <Icon name={icons[answer]} />
      {children}
    </span>
  );
}
