// The end of the meeting, and the follow-up from looking back to its own end.
import type { Telling } from '../../src/meeting/events.ts';
import { nextSteps, sides, statuses } from '../../src/meeting/followUp.ts';
import { parkedOutcomes } from '../../src/meeting/talk.ts';
import type { Scenario } from '../rehearsal/scenario.ts';
import { promised, withoutYes } from './agreements.ts';
import { chair, person, tableConfirmed } from './before.ts';
import { goTo, idIn, oneOf } from './step.ts';

const closed: Telling = {
  type: 'meeting.closed',
  id: 'closed',
  wording: { notADecision: 'Aftaler fra mødet - ikke en afgørelse' },
};

export function endOfTheMeeting(file: Scenario): readonly Telling[] {
  const { followUp } = file;
  return [
    goTo('closing'),
    ...file.parkingLot.map(({ id, resolution, agreementId }): Telling => ({
      type: 'item.settled',
      id,
      outcome: oneOf(parkedOutcomes, resolution) ?? 'citizenDecidesLater',
      agreementId: agreementId ?? null,
    })),
    ...file.openQuestions.flatMap(({ id, ownerId, due }): readonly Telling[] =>
      ownerId && due ? [] : [{ type: 'openQuestion.changed', id, changes: { status: 'withdrawn' } }],
    ),
    ...(followUp
      ? [
          {
            type: 'nextMeeting.arranged',
            nextMeeting: { date: followUp.date, time: followUp.start ?? null, place: followUp.place ?? '' },
          } as const,
        ]
      : []),
    { type: 'sheet.handedOver', way: 'paper', toId: file.citizen.id },
    closed,
  ];
}

type FollowUp = NonNullable<Scenario['followUp']>;

function lookedBack(file: Scenario, { results, citizenComment }: FollowUp): readonly Telling[] {
  const agreed = file.agreements.filter((one) => one.makesSense === 'yes');
  return [
    ...agreed.map(({ id }): Telling => {
      const told = results.find(({ agreementId }) => agreementId === id);
      const status = oneOf(statuses, told?.status) ?? 'cancelled';
      const isWhole = status === 'kept' || status === 'cancelled';
      return {
        type: 'result.told',
        result: {
          agreementId: id,
          status,
          what: told?.what ?? '',
          whyNot: isWhole ? '' : told?.whyNot || 'det er ikke sagt',
          side: oneOf(sides, told?.responsibleSide) ?? (status === 'notKept' ? 'nobody' : null),
          next: isWhole ? null : (oneOf(nextSteps, told?.next) ?? 'close'),
        },
      };
    }),
    { type: 'comment.told', text: citizenComment ?? '' },
  ];
}

export function followUpOfTheFile(file: Scenario, instant: string): readonly Telling[] {
  const { followUp } = file;
  if (!followUp) return [];
  const everyone = file.participants.filter((one) => one.citizenAnswer !== 'no');
  const attendance = (id: string): Telling => ({
    type: 'person.changed',
    id,
    changes: { attendance: followUp.present.includes(id) ? 'present' : 'absent' },
  });
  return [
    ...lookedBack(file, followUp),
    { type: 'plan.changed', changes: { end: followUp.end ?? null } },
    goTo('choosingTopic'),
    ...chair(file, followUp.chair),
    { type: 'topic.confirmed', byId: file.citizen.id, typedById: file.topic.typedBy ?? file.citizen.id, because: '' },
    goTo('choosingParticipants'),
    ...everyone
      .filter(({ id }) => id !== file.citizen.id)
      .map(({ id }): Telling => ({ type: 'person.answered', id, byId: file.citizen.id, answer: 'yes', condition: '' })),
    ...followUp.newParticipants.flatMap((one) => person(file, one)),
    tableConfirmed(file),
    goTo('opening'),
    ...everyone.map(({ id }) => attendance(id)),
    { type: 'roles.saidAloud' },
    goTo('discussing'),
    ...followUp.supportPromptsUsed.flatMap(({ promptId, by, handled }, place): readonly Telling[] => {
      const id = `prompt ${place}`;
      const raised: Telling = { type: 'prompt.raised', id, promptId, byId: idIn(file, by) ?? '' };
      return [raised, ...(handled ? [{ type: 'prompt.handled', id } as const] : [])];
    }),
    goTo('agreeing'),
    ...followUp.newAgreements.flatMap((one) => promised(file, one, instant)),
    ...withoutYes(file, followUp.newAgreements),
    goTo('closing'),
    { type: 'nextTopic.thoughtOf', text: followUp.nextMeetingTopicIdea ?? '' },
    closed,
  ];
}
