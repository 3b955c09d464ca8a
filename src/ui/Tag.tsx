// A small label on something.
import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

interface TagProps {
  readonly tone?: 'plain' | 'brand' | 'voice' | 'wobble' | 'note' | 'private';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

const toneClasses = {
  plain: '',
  brand: 'brand',
  voice: 'voice',
  wobble: 'wob',
  note: 'note',
  private: 'priv',
} as const;

export function Tag({ tone = 'plain', icon, children }: TagProps) {
  return (
    <span className={classNames('tag', toneClasses[tone])}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
