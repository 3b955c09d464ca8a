// The card "Sådan foregår mødet" for one person: who it is for, where and when. The topic stands on the citizen's own
// card, and on the others' only with the citizen's yes. Nobody without the citizen's yes gets a card (R03).
import type { Id } from '../meeting/basics.ts';
import { citizenOf, type Meeting } from '../meeting/meeting.ts';
import { here, type Role } from '../meeting/participants.ts';
import { saidTopic, type SaidTopic } from '../meeting/topic.ts';
import { type Planned, plannedOf } from './planned.ts';

export interface RoleCard extends Planned {
  readonly personId: Id;
  readonly name: string;
  readonly role: Role;
  readonly citizen: string;
  readonly topic: SaidTopic | null;
}

/** One card for each who is here, the citizen first. */
export function roleCardsFor(m: Meeting, mayShowTopic: boolean): readonly RoleCard[] {
  return here(m).map(({ id: personId, name, role }) => ({
    ...plannedOf(m),
    personId,
    name,
    role,
    citizen: citizenOf(m)?.name ?? '',
    topic: mayShowTopic || personId === m.citizenId ? saidTopic(m) : null,
  }));
}
