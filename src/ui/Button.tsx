// A press. With `lacking` it looks closed but still answers, so the screen can say in a sentence what is missing.
import type { ComponentProps } from 'react';
import { buttonClass, type ButtonLook } from './buttonClass.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'disabled'>, ButtonLook {
  readonly icon?: IconName | undefined;
  readonly iconAfter?: IconName | undefined;
  readonly submit?: boolean;
  /** Something is missing: shown and announced as closed, yet a press is still told. */
  readonly lacking?: boolean | undefined;
}

export function Button({ icon, iconAfter, submit = false, lacking, children, ...rest }: ButtonProps) {
  const { look, big, wide, iconOnly, className, ...native } = rest;
  return (
    <button
      {...native}
      type={submit ? 'submit' : 'button'}
      className={buttonClass({ look, big, wide, iconOnly }, className)}
      aria-disabled={lacking ? true : undefined}
    >
      {icon && <Icon name={icon} />}
      {iconOnly ? <span className="vh">{children}</span> : children}
      {iconAfter && <Icon name={iconAfter} />}
    </button>
  );
}
