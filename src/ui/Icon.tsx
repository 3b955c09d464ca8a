// A drawing beside words. Never the only sign of anything: it is hidden from screen readers.
import { iconPaths, turningIcons, type IconName } from './iconPaths.ts';

interface IconProps {
  readonly name: IconName;
}

export function Icon({ name }: IconProps) {
  const classes = ['i', turningIcons.has(name) && 'flip', name === 'dots' && 'thick'].filter(Boolean).join(' ');
  return (
    <svg className={classes} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  );
}
