// A raised sheet. Never inside another one.
import type { HTMLAttributes } from 'react';
import { classNames } from './classNames.ts';

interface CardProps extends HTMLAttributes<HTMLElement> {
  readonly as?: 'div' | 'section' | 'article' | 'aside' | 'li' | 'form';
}

export function Card({ as: Tag = 'div', className, ...rest }: CardProps) {
  return <Tag {...rest} className={classNames('card', className)} />;
}
