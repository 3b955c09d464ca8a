// A quiet hollow for what belongs beside the matter.
import type { HTMLAttributes } from 'react';
import { classNames } from './classNames.ts';

interface WellProps extends HTMLAttributes<HTMLElement> {
  readonly as?: 'div' | 'section' | 'article' | 'aside' | 'li' | 'form';
}

export function Well({ as: Tag = 'div', className, ...rest }: WellProps) {
  return <Tag {...rest} className={classNames('well', className)} />;
}
