// The small bold line above something, saying what it is.
import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

interface KickerProps {
  readonly tone?: 'plain' | 'brand' | 'voice' | 'private';
  readonly icon?: IconName;
  readonly as?: 'p' | 'h2' | 'h3' | 'span';
  readonly id?: string;
  readonly children: ReactNode;
}

const toneClasses = { plain: '', brand: 'brand', voice: 'voice', private: 'priv' } as const;

export function Kicker({ tone = 'plain', icon, as: Tag = 'p', id, children }: KickerProps) {
  return (
    <Tag id={id} className={classNames('kicker', toneClasses[tone])}>
      {icon && <Icon name={icon} />}
      {children}
    </Tag>
  );
}
