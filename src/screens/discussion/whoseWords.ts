// Whose words a line holds, read from what is known of it: never stored a second time.
import type { Role } from '../../meeting/participants.ts';
import type { Line } from '../../meeting/talk.ts';

export type Whose = 'own' | 'onBehalf' | 'papers' | 'professional' | 'authority';

/** Nothing where the speaker's role beside the name has said it: the ordstyrer, the bisidder, family and friends. */
export function whoseWords({ source }: Pick<Line, 'source'>, role: Role | undefined): Whose | null {
  if (source !== 'ownWords') return source;
  if (role === 'citizen') return 'own';
  return role === 'professional' ? 'professional' : null;
}
