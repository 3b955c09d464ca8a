// The promises of a story as the page across the meetings is to say them: by side, with what became of each.
import { nextSteps, sides, statuses } from '../../../src/meeting/followUp.ts';
import { say } from '../danish.ts';
import type { Scenario, ScenarioAgreement } from '../scenario.ts';
import { answerOf } from './agreements.ts';
import type { Play } from './play.ts';

type FollowUp = NonNullable<Scenario['followUp']>;

export interface ToldPromise {
  readonly side: 'citizen' | 'municipality' | 'others';
  readonly what: string;
  readonly heading: string;
  readonly word: string;
  readonly isKept: boolean;
  readonly happened: string;
  readonly lines: readonly (readonly [question: string, answer: string])[];
}

/** Every promise with a yes, the first meeting's before the follow-up's. */
export function promisesToldOf(play: Play, told: FollowUp): readonly ToldPromise[] {
  const { account, story, nameOf } = play;
  const { agreements, participants } = account.peek(story);
  const { results, newAgreements, newParticipants } = account.peek(told);
  const isAgreed = ({ makesSense }: ScenarioAgreement) => answerOf(makesSense) === 'yes';
  const [before, now] = [agreements.filter(isAgreed), newAgreements.filter(isAgreed)];
  const everyone = [...participants, ...newParticipants];

  const sideOf = (who: string): ToldPromise['side'] => {
    const role = everyone.find(({ id }) => id === who)?.role;
    if (nameOf(who) === play.citizen) return 'citizen';
    return role === 'gamemaster' || role === 'professional' ? 'municipality' : 'others';
  };
  const about = (one: ScenarioAgreement, isNew: boolean): ToldPromise => {
    const result = results.find(({ agreementId }) => !isNew && agreementId === one.id);
    const status = isNew ? undefined : (statuses.find((known) => known === result?.status) ?? 'cancelled');
    const isOpen = status === 'partly' || status === 'notKept';
    const side = sides.find((known) => known === result?.responsibleSide) ?? (status === 'notKept' ? 'nobody' : null);
    const next = nextSteps.find((known) => known === result?.next) ?? 'close';
    const old = before.find(({ id }) => isNew && id === one.replaces);
    const new_ = now.filter(({ replaces }) => !isNew && replaces === one.id);
    return {
      side: sideOf(one.who),
      what: one.what,
      heading: sideOf(one.who) === 'citizen' ? one.what : `${nameOf(one.who)}: ${one.what}`,
      word: status ? say(`review:status.${status}`) : say('course:promises.untold'),
      isKept: status === 'kept',
      happened: result?.what ?? '',
      lines: [
        ...(isOpen ? [[say('course:promises.whyNot'), result?.whyNot || 'det er ikke sagt'] as const] : []),
        ...(isOpen && side ? [[say('course:promises.side'), say(`review:side.${side}`)] as const] : []),
        ...(isOpen ? [[say('course:promises.next'), say(`review:next.${next}`)] as const] : []),
        ...(old ? [[say('course:promises.inPlaceOf'), old.what] as const] : []),
        ...new_.map(({ who, what }) => [say('course:promises.replacedBy'), `${nameOf(who)}: ${what}`] as const),
      ],
    };
  };
  return [...before.map((one) => about(one, false)), ...now.map((one) => about(one, true))];
}
