// What became of a point the citizen wanted brought up. What is for the next meeting is put aside for it as well.
import type { Id, Instant } from './basics.ts';
import type { Meeting } from './meeting.ts';
import { type Mention, pointIn } from './preparation.ts';
import { added, type Parked, without } from './talk.ts';

/** The name of what is put aside for a point. */
export const parkedFrom = (pointId: Id): Id => `from ${pointId}`;

/** A point that the citizen put off and keeps back: nobody else is shown it, here or next time. */
export const isKeptBack = ({ mentions, preparation }: Meeting, { id: parkedId }: Parked): boolean =>
  mentions.some((one) => parkedFrom(one.id) === parkedId && !pointIn(preparation, one.id)?.mayBeShown);

export function withMention(m: Meeting, id: Id, at: Instant, how: Mention['how'] | null): Meeting {
  const point = pointIn(m.preparation, id);
  if (!point) return m;
  const parked = without(m.parked, parkedFrom(id));
  const others = without(m.mentions, id);
  if (how === null) return { ...m, parked, mentions: others };
  const mentions = added(others, { id, at, how });
  // What is put aside everybody sees; a point that is kept back comes along unseen, with the preparation.
  if (how !== 'nextMeeting' || !point.mayBeShown) return { ...m, parked, mentions };
  const item = {
    id: parkedFrom(id),
    at,
    text: point.text,
    raisedById: m.citizenId,
    outcome: 'nextMeeting' as const,
    agreementId: null,
  };
  return { ...m, mentions, parked: added(parked, item) };
}
