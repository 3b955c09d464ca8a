// The first letter of a name in a disc. Decoration; the name stands beside it.
import { classNames } from './classNames.ts';

/** me: the citizen. support: the bisidder. gamemaster: the moderator. */
export type PersonTone = 'me' | 'support' | 'gamemaster' | 'other';

interface AvatarProps {
  readonly name: string;
  readonly tone?: PersonTone | undefined;
  readonly className?: string;
}

const toneClasses: Readonly<Record<PersonTone, string>> = { me: 'me', support: 'sup', gamemaster: 'gm', other: '' };

export function Avatar({ name, tone = 'other', className }: AvatarProps) {
  const [letter = ''] = name.trim();
  return (
    <span className={classNames('who', toneClasses[tone], className)} aria-hidden="true">
      {letter.toLocaleUpperCase()}
    </span>
  );
}
