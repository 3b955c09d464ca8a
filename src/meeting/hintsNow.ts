// What the one who leads may want to know now, and nobody else: the time, the topic, and a bisidder who waits.
// Reckoned from what the meeting already holds; a hint is never stored and never does anything.
import type { Id, Instant } from './basics.ts';
import type { Meeting } from './meeting.ts';
import { minutesTogether, minutesTogetherBetween, plannedMinutes, satDownAt } from './softClock.ts';

export type QuietHint =
  /** `key` is the same as long as it is the same hint, so that it can be put aside for now. */
  | { readonly kind: 'halfTime' | 'topic'; readonly key: string }
  | { readonly kind: 'waiting'; readonly key: string; readonly promptId: string; readonly byId: Id };

const minutesAwayFromTheTopic = 15;
const minutesToWait = 3;

/** The bisidder's cards that nobody has answered, the oldest first. */
function waiting(m: Meeting, now: Instant): readonly QuietHint[] {
  return m.timeline.flatMap((one): readonly QuietHint[] =>
    one.kind === 'supportPrompt' && !one.handled && minutesTogetherBetween(m, one.at, now) >= minutesToWait
      ? [{ kind: 'waiting', key: `waiting ${one.id}`, promptId: one.promptId, byId: one.byId }]
      : [],
  );
}

/** The last time the topic was said yes to, brought back, or spoken about by the citizen. */
function topicTouchedAt(m: Meeting): Instant | null {
  const touched = [
    m.topic?.confirmedAt,
    satDownAt(m),
    ...m.timeline
      .filter(
        (one) =>
          (one.kind === 'technique' && one.techniqueId === 'keepFocus') ||
          (one.kind === 'phase' && one.phase === 'discussing'),
      )
      .map(({ at }) => at),
    ...m.lines.filter(({ byId, source }) => byId === m.citizenId || source === 'onBehalf').map(({ at }) => at),
  ];
  return touched.reduce<Instant | null>(
    (last, at) => (at && (last === null || Date.parse(at) > Date.parse(last)) ? at : last),
    null,
  );
}

function topic(m: Meeting, now: Instant): readonly QuietHint[] {
  const touched = m.topic && topicTouchedAt(m);
  if (!touched) return [];
  // Put aside, it comes again when as long again has gone.
  const times = Math.floor(minutesTogetherBetween(m, touched, now) / minutesAwayFromTheTopic);
  return times > 0 ? [{ kind: 'topic', key: `topic ${touched} ${times}` }] : [];
}

function halfTime(m: Meeting, now: Instant): readonly QuietHint[] {
  const planned = plannedMinutes(m);
  const isHalf = planned !== null && minutesTogether(m, now) >= planned / 2;
  return isHalf && m.agreements.length === 0 && m.proposals.length === 0
    ? [{ kind: 'halfTime', key: `halfTime ${m.id}` }]
    : [];
}

/** The hints of this moment, what cannot wait first. */
export const hintsNow = (m: Meeting, now: Instant): readonly QuietHint[] => [
  ...waiting(m, now),
  ...topic(m, now),
  ...halfTime(m, now),
];
