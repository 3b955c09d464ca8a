// The chair of a story then and now, and each leg over the two meetings, as the pictures of the course are to say them.
import { changes, type LegId, legIds, ratings } from '../../../src/meeting/chair.ts';
import { type ToldLeg, legsByKey } from '../../legsByKey.ts';
import { say } from '../danish.ts';
import type { Scenario } from '../scenario.ts';
import type { Play } from './play.ts';

type FollowUp = NonNullable<Scenario['followUp']>;

function chairs({ account, story }: Play, told: FollowUp) {
  const first: readonly ToldLeg[] = account.peek(story).chair?.legs ?? [];
  const now: readonly ToldLeg[] = account.peek(told).chair;
  const four = legsByKey([...first, ...now.map(({ key }) => ({ key, replacesDefault: null }))]);
  const legIn = (legs: readonly ToldLeg[], id: LegId) => legs.find(({ key }) => four.get(key) === id);
  const nameOf = (id: LegId) => legIn(first, id)?.label || say(`words:leg.${id}`);
  return { all: [first, now].filter((legs) => legs.length > 0), legIn, nameOf };
}

function wordOf(leg: ToldLeg | undefined): string {
  const rating = ratings.find((known) => known === leg?.rating);
  if (rating) return say(`words:rating.${rating}`);
  const status = (['declined', 'notRelevant'] as const).find((known) => known === leg?.status);
  return say(`words:legStatus.${status ?? 'unspoken'}`);
}

/** A day stands in the sentence too; it is looked at where the meetings are. */
const containing = (parts: readonly string[]): RegExp =>
  new RegExp(parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*'), 'iu');

export function chairsToldOf(play: Play, told: FollowUp): readonly RegExp[] {
  const { all, legIn, nameOf } = chairs(play, told);
  return all.map((legs, at) =>
    containing([
      at === 0 ? say('course:chair.first') : say('course:chair.now'),
      ...legIds.map((id) => say('topic:chair.leg', { name: nameOf(id), word: wordOf(legIn(legs, id)) })),
    ]),
  );
}

export function legsToldOf(play: Play, told: FollowUp): readonly RegExp[] {
  const { all, legIn, nameOf } = chairs(play, told);
  if (all.length < 2) return [];
  return legIds.map((id) =>
    containing([
      `${nameOf(id)}. `,
      ...all.map((legs, at) => {
        const leg = legIn(legs, id);
        const change = at > 0 && leg?.rating ? changes.find((known) => known === leg.change) : undefined;
        return `: ${wordOf(leg)}${change ? `, ${say(`words:change.${change}`)}` : ''}.`;
      }),
    ]),
  );
}
