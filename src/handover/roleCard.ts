// The card "Sådan foregår mødet" for one person: who it is for, where and when. The topic stands on the citizen's own
// card, and on the others' only with the citizen's yes. Nobody without the citizen's yes gets a card (R03).
import type { Clock, Day, Id, Original } from '../meeting/basics.ts';
import { citizenOf, type Meeting } from '../meeting/meeting.ts';
import { here, type Role } from '../meeting/participants.ts';

export interface RoleCard {
  readonly personId: Id;
  readonly name: string;
  readonly role: Role;
  readonly citizen: string;
  readonly date: Day | null;
  readonly start: Clock | null;
  readonly end: Clock | null;
  readonly place: string;
  readonly topic: { readonly text: string; readonly original: Original | null } | null;
}

/** One card for each who is here, the citizen first. */
export function roleCardsFor(m: Meeting, mayShowTopic: boolean): readonly RoleCard[] {
  const { date, start, end, place } = m.plan;
  const topic = m.topic && { text: m.topic.text, original: m.topic.original };
  return here(m).map(({ id: personId, name, role }) => ({
    personId,
    name,
    role,
    citizen: citizenOf(m)?.name ?? '',
    date,
    start,
    end,
    place,
    topic: mayShowTopic || personId === m.citizenId ? topic : null,
  }));
}
