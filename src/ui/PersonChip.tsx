// One person as a pill: letter, name, what they are here. A press when `onPress` is given.
import { Avatar, type PersonTone } from './Avatar.tsx';

interface PersonChipProps {
  readonly name: string;
  /** What they are here: "bisidder". */
  readonly note?: string | undefined;
  readonly tone?: PersonTone | undefined;
  readonly onPress?: (() => void) | undefined;
}

export function PersonChip({ name, note, tone, onPress }: PersonChipProps) {
  const inside = (
    <>
      <Avatar name={name} tone={tone} />
      <span>
        <bdi>{name}</bdi> {note && <small>{note}</small>}
      </span>
    </>
  );
  if (!onPress) return <span className="chip still">{inside}</span>;
  return (
    <button type="button" className="chip" onClick={onPress}>
      {inside}
    </button>
  );
}
