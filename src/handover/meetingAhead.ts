// "Mødet på forhånd": what the citizen can know before the meeting begins. Those with the citizen's yes stand on it,
// and the one who leads; of what was prepared nothing but the topic: the paper may lie on a kitchen table.
import type { Id, Original } from '../meeting/basics.ts';
import { lineFor } from '../meeting/interpreted.ts';
import { citizenOf, gamemasterOf, type Meeting } from '../meeting/meeting.ts';
import type { Role } from '../meeting/participants.ts';
import { saidTopic, type SaidTopic } from '../meeting/topic.ts';
import { type Planned, plannedOf } from './planned.ts';

export interface MeetingAhead extends Planned {
  readonly name: string;
  readonly gamemaster: string;
  readonly topic: SaidTopic | null;
  /** Who comes, without the citizen. */
  readonly people: readonly { readonly id: Id; readonly name: string; readonly role: Role; readonly title: string }[];
  /** As it was agreed; empty when it is not yet. */
  readonly stopSign: string;
  /** The same in the citizen's own language, as the interpreter said it. */
  readonly stopSignLine: Original | null;
  readonly phone: string;
}

export function meetingAhead(m: Meeting): MeetingAhead {
  return {
    ...plannedOf(m),
    name: citizenOf(m)?.name ?? '',
    gamemaster: gamemasterOf(m)?.name ?? '',
    topic: saidTopic(m),
    people: m.participants
      .filter(({ id, citizenAnswer }) =>
        id === m.plan.gamemasterId ? citizenAnswer !== 'no' : citizenAnswer === 'yes',
      )
      .filter(({ id }) => id !== m.citizenId)
      .map(({ id, name, role, title }) => ({ id, name, role, title })),
    stopSign: m.stopSign,
    stopSignLine: lineFor(m, m.stopSign),
    phone: m.unit.phone,
  };
}
