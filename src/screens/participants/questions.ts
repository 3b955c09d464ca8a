// The four plain questions of the table, and who answers each of them.
import type { Participant, Reason, Role } from '../../meeting/participants.ts';
import type { IconName } from '../../ui/iconPaths.ts';

export type Question = 'support' | Reason;

export const questions: readonly { readonly id: Question; readonly icon: IconName }[] = [
  { id: 'support', icon: 'hand' },
  { id: 'inContactNow', icon: 'bubble' },
  { id: 'canContribute', icon: 'plus' },
  { id: 'hasAuthority', icon: 'key' },
];

/** Those who are there for the citizen. */
export const supportRoles: readonly Role[] = ['supportPerson', 'network', 'representative', 'interpreter'];
/** Everyone somebody can add. */
export const guestRoles: readonly Role[] = ['professional', ...supportRoles];

const supports = ({ role }: Participant): boolean => supportRoles.includes(role);

/** True for the people who stand under a question. A person with several reasons stands under several. */
export const answers = (question: Question, person: Participant): boolean =>
  question === 'support' ? supports(person) : person.reasons.includes(question);

/** Those who stand under no question yet. */
export const standsNowhere = (person: Participant): boolean => !supports(person) && person.reasons.length === 0;

const fromTheHead: readonly Role[] = [
  'supportPerson',
  'representative',
  'gamemaster',
  'interpreter',
  'network',
  'professional',
];

/** Round the table: the bisidder beside the citizen. */
export const asSeated = (people: readonly Participant[]): readonly Participant[] =>
  people.toSorted((one, other) => fromTheHead.indexOf(one.role) - fromTheHead.indexOf(other.role));
