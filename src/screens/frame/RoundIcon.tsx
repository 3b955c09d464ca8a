// The drawing at the head of a row, in a round field: in the citizen's colour where the row is the citizen's.
import { classNames } from '../../ui/classNames.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/iconPaths.ts';
import './roundIcon.css';

interface RoundIconProps {
  readonly name: IconName;
  readonly look?: 'voice';
}

export const RoundIcon = ({ name, look }: RoundIconProps) => (
  <span className={classNames('roundicon', look)}>
    <Icon name={name} />
  </span>
);
