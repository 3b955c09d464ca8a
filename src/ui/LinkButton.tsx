// A way to another place that looks like a press.
import type { ComponentProps } from 'react';
import { buttonClass, type ButtonLook } from './buttonClass.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

interface LinkButtonProps extends ComponentProps<'a'>, ButtonLook {
  readonly href: string;
  readonly icon?: IconName | undefined;
  readonly iconAfter?: IconName | undefined;
}

export function LinkButton({ icon, iconAfter, children, ...rest }: LinkButtonProps) {
  const { look, big, wide, iconOnly, className, ...native } = rest;
  return (
    <a {...native} className={buttonClass({ look, big, wide, iconOnly }, className)}>
      {icon && <Icon name={icon} />}
      {iconOnly ? <span className="vh">{children}</span> : children}
      {iconAfter && <Icon name={iconAfter} />}
    </a>
  );
}
