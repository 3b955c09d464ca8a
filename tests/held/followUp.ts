// The follow-up: what became of each promise, who came, how the chair stands now, and what is agreed anew.
import { atTheTable } from '../../src/meeting/participants.ts';
import { legsByKey } from '../legsByKey.ts';
import { promises } from './agreements.ts';
import { legs } from './before.ts';
import { newPeople } from './people.ts';
import { compared, type Difference, sideBySide, type Sides } from './sides.ts';

export function followUpOfTheFile(sides: Sides): readonly Difference[] {
  const { file, m, told, held } = sides;
  const { followUp, chair, topic } = file;
  if (!followUp) return [];
  const what = (id: string) => file.agreements.find((one) => one.id === id)?.what;
  const became = m.lastTime?.agreements ?? [];
  const whoCame = atTheTable(m).filter(({ attendance }) => attendance !== null && attendance !== 'absent');
  return [
    ...compared('topic', { citizenWords: [topic.citizenWords, m.topic?.text] }),
    ...compared('followUp', {
      date: [followUp.date, m.plan.date],
      start: [followUp.start, m.plan.start],
      end: [followUp.end, m.plan.end],
      place: [followUp.place ?? m.plan.place, m.plan.place],
      present: [followUp.present.map(told).toSorted(), whoCame.map(({ name }) => name).toSorted()],
      citizenComment: [followUp.citizenComment, m.lastTime?.citizenComment],
      nextMeetingTopicIdea: [followUp.nextMeetingTopicIdea, m.nextTopicIdea],
    }),
    ...sideBySide(
      'followUp.results',
      followUp.results,
      m.lastTime?.results ?? [],
      (one, other) => what(one.agreementId) === became.find(({ id }) => id === other.agreementId)?.what,
      (one, other) => ({
        status: [one.status, other.status],
        what: [one.what, other.what],
        whyNot: [one.whyNot, other.whyNot],
        next: [one.next, other.next],
        responsibleSide: [one.responsibleSide, other.side],
      }),
    ),
    ...promises('followUp.newAgreements', sides, followUp.newAgreements),
    ...legs('followUp.chair', sides, followUp.chair, legsByKey(chair?.legs ?? []), 'followUp'),
    ...newPeople(sides),
    ...sideBySide(
      'followUp.supportPromptsUsed',
      followUp.supportPromptsUsed,
      m.timeline.flatMap((one) => (one.kind === 'supportPrompt' ? [one] : [])),
      (one, other) => one.promptId === other.promptId,
      (one, other) => ({ by: [told(one.by), held(other.byId)], handled: [one.handled, other.handled] }),
    ),
  ];
}
