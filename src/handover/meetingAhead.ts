// "Mødet på forhånd": what the citizen can know before the meeting begins. Those with the citizen's yes stand on it,
// and the one who leads; of what was prepared nothing but the topic: the paper may lie on a kitchen table.
import type { Clock, Day, Id, Original } from '../meeting/basics.ts';
import { citizenOf, gamemasterOf, type Meeting } from '../meeting/meeting.ts';
import type { Role } from '../meeting/participants.ts';

export interface MeetingAhead {
  readonly name: string;
  readonly gamemaster: string;
  readonly date: Day | null;
  readonly start: Clock | null;
  readonly end: Clock | null;
  readonly minutes: number | null;
  readonly place: string;
  readonly topic: { readonly text: string; readonly original: Original | null } | null;
  /** Who comes, without the citizen. */
  readonly people: readonly { readonly id: Id; readonly name: string; readonly role: Role; readonly title: string }[];
  /** As it was agreed; empty when it is not yet. */
  readonly stopSign: string;
  readonly phone: string;
}

export function meetingAhead(m: Meeting): MeetingAhead {
  const { date, start, end, minutes, place } = m.plan;
  return {
    name: citizenOf(m)?.name ?? '',
    gamemaster: gamemasterOf(m)?.name ?? '',
    date,
    start,
    end,
    minutes,
    place,
    topic: m.topic && { text: m.topic.text, original: m.topic.original },
    people: m.participants
      .filter(({ id, citizenAnswer }) =>
        id === m.plan.gamemasterId ? citizenAnswer !== 'no' : citizenAnswer === 'yes',
      )
      .filter(({ id }) => id !== m.citizenId)
      .map(({ id, name, role, title }) => ({ id, name, role, title })),
    stopSign: m.stopSign,
    phone: m.unit.phone,
  };
}
