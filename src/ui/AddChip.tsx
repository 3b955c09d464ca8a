// The open place at the end of a row of people.
import { Icon } from './Icon.tsx';

interface AddChipProps {
  readonly children: string;
  readonly onPress: () => void;
}

export function AddChip({ children, onPress }: AddChipProps) {
  return (
    <button type="button" className="chip new" onClick={onPress}>
      <Icon name="plus" />
      {children}
    </button>
  );
}
