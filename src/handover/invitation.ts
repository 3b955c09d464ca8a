// The invitation to one person, in parts: what it may say and no more. The screen turns the parts into words.
// Suggested is not invited: only somebody with the citizen's yes gets one (R03).
import type { Id } from '../meeting/basics.ts';
import { citizenOf, gamemasterOf, type Meeting } from '../meeting/meeting.ts';
import { atTheTable, type Participant, personIn, type Reason, type Role } from '../meeting/participants.ts';
import { saidTopic, type SaidTopic } from '../meeting/topic.ts';
import { type Planned, plannedOf } from './planned.ts';

/** What the citizen has said yes to showing in invitations. Nothing is shown without it. */
export interface MayShow {
  readonly topic: boolean;
  readonly reason: boolean;
}

export interface Invitation extends Planned {
  readonly meetingId: Id;
  readonly toId: Id;
  readonly to: string;
  readonly role: Role;
  readonly citizen: string;
  readonly gamemaster: string;
  readonly invitedBy: Participant['invitedBy'];
  /** The topic as the citizen said it, or nothing. */
  readonly topic: SaidTopic | null;
  readonly reasons: readonly Reason[];
  /** The citizen's own sentence on why, or nothing. */
  readonly reasonText: string;
  /** What the person may be asked to say yes or no to. */
  readonly scope: string;
  readonly phone: string;
  readonly workplace: string;
}

/** Those who get an invitation, in the order they were thought of. */
export const invited = (m: Meeting): readonly Participant[] =>
  atTheTable(m).filter((one) => one.role !== 'citizen' && one.id !== m.plan.gamemasterId);

export function invitationFor(m: Meeting, personId: Id, may: MayShow): Invitation | null {
  const person = personIn(m, personId);
  if (!person || !invited(m).includes(person)) return null;
  return {
    ...plannedOf(m),
    meetingId: m.id,
    toId: person.id,
    to: person.name,
    role: person.role,
    citizen: citizenOf(m)?.name ?? '',
    gamemaster: gamemasterOf(m)?.name ?? '',
    invitedBy: person.invitedBy,
    topic: may.topic ? saidTopic(m) : null,
    reasons: person.reasons,
    reasonText: may.reason ? person.reasonText : '',
    scope: person.authority?.scope ?? '',
    phone: m.unit.phone,
    workplace: m.unit.name,
  };
}
