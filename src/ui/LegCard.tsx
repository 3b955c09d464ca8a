// One leg of the chair as a press: its name and the word the citizen gave it.
import { classNames } from './classNames.ts';
import type { LegShape } from './chairGeometry.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

interface LegCardProps {
  readonly name: string;
  /** "vakler lidt", "ikke nævnt" ... */
  readonly word: string;
  readonly shape: LegShape;
  /** The leg the topic is about. */
  readonly chosen?: boolean;
  readonly onPress: () => void;
}

const looks: Readonly<Record<LegShape, readonly [IconName, string]>> = {
  broken: ['crack', 'vakler'],
  wobblesMuch: ['wobble', 'vakler'],
  wobbles: ['wobble', 'vakler'],
  stands: ['check', 'fast'],
  firm: ['check', 'fast'],
  unspoken: ['minus', 'tom'],
};

export function LegCard({ name, word, shape, chosen = false, onPress }: LegCardProps) {
  const [icon, look] = looks[shape];
  return (
    <button type="button" className={classNames('leg', look, chosen && 'emne')} aria-pressed={chosen} onClick={onPress}>
      <bdi>{name}</bdi>{' '}
      <span className="st">
        <Icon name={icon} />
        {word}
      </span>
    </button>
  );
}
