// The colour of a person's disc follows the role: the citizen, the citizen's support, the one who leads, all others.
import type { Role } from '../../meeting/participants.ts';
import type { PersonTone } from '../../ui/Avatar.tsx';

export function toneOf(role: Role | undefined): PersonTone {
  if (role === 'citizen') return 'me';
  if (role === 'gamemaster') return 'gamemaster';
  return role === 'supportPerson' || role === 'representative' ? 'support' : 'other';
}
