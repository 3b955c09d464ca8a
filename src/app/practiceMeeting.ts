// A meeting with invented people, told as a room would tell it: an empty one, or a story up to a chosen step.
import type { TFunction } from 'i18next';
import { practiceStories, type PracticeStep, type PracticeStoryId } from '../content/practiceStories.ts';
import { newAgreement } from '../meeting/agreements.ts';
import { legIds } from '../meeting/chair.ts';
import type { Telling } from '../meeting/events.ts';
import { newMeeting } from '../meeting/meeting.ts';
import { type MeetingSnapshot, snapshotOf } from '../meeting/meetingMachine.ts';
import { newParticipant, type Participant } from '../meeting/participants.ts';
import type { CoursePhase } from '../meeting/phases.ts';
import { daysAfter } from '../meeting/time.ts';
import { newId } from '../room/newId.ts';
import { openRoom } from '../room/openRoom.ts';
import { today } from '../room/today.ts';
import { practicePrefix } from './practiceIn.ts';

type Words = TFunction<'practice'>;

const dayIn = (days: number): string => daysAfter(today(), days);
const goTo = (phase: CoursePhase): Telling => ({ type: 'room.wentTo', id: newId(), phase });

const begun = (t: Words, citizen: string, gamemaster: string) =>
  newMeeting({
    id: `${practicePrefix}${newId()}`,
    at: new Date().toISOString(),
    language: 'da',
    unit: {
      municipality: t('unit.municipality'),
      name: t('unit.name'),
      word: t('unit.word'),
      phone: t('unit.phone'),
    },
    citizen: { id: newId(), name: citizen },
    gamemaster: { id: newId(), name: gamemaster },
  });

export const emptyPractice = (t: Words): MeetingSnapshot =>
  snapshotOf(begun(t, t('emptyCitizen'), t('emptyGamemaster')), 'choosingTopic');

/** Throws when the meeting does not take in what the story tells: a story is written so that it does. */
export function practiceStory(t: Words, id: PracticeStoryId, until: PracticeStep): MeetingSnapshot {
  const story = practiceStories.find((one) => one.id === id);
  if (!story) throw new Error(`There is no story ${id}.`);
  const beginning = begun(t, t(`story.${id}.citizen`), t(`story.${id}.gamemaster`));
  const room = openRoom(snapshotOf(beginning, 'choosingTopic'), () => new Date().toISOString());
  const tell = (...tellings: readonly Telling[]) => {
    for (const telling of tellings) {
      const refused = room.tell(telling);
      if (refused) throw new Error(`${telling.type} was refused: ${refused}`);
    }
  };
  const citizen = beginning.citizenId;
  const leads = beginning.plan.gamemasterId;
  const [support, near, decider, other] = [newId(), newId(), newId(), newId()];

  const person = (role: Participant['role'], one: string, name: string, more: Partial<Participant>): void =>
    tell(
      { type: 'person.added', person: newParticipant({ id: one, name, role, proposedById: citizen }) },
      { type: 'person.changed', id: one, changes: { reasons: ['canContribute'], attendance: 'present', ...more } },
      { type: 'person.answered', id: one, byId: citizen, answer: 'yes', condition: '' },
    );
  const people = () => {
    person('supportPerson', support, t(`story.${id}.support`), {});
    person(story.near, near, t(`story.${id}.near`), { title: t(`story.${id}.nearTitle`) });
    const authority = { area: t(`story.${id}.deciderArea`), scope: t(`story.${id}.deciderScope`) };
    person('professional', decider, t(`story.${id}.decider`), {
      title: t(`story.${id}.deciderTitle`),
      reasons: ['hasAuthority'],
      authority,
    });
    person('professional', other, t(`story.${id}.other`), { title: t(`story.${id}.otherTitle`) });
    tell(
      { type: 'person.changed', id: leads, changes: { reasons: ['inContactNow'], attendance: 'present' } },
      { type: 'person.answered', id: leads, byId: citizen, answer: 'yes', condition: '' },
    );
  };
  const line = (byId: string, text: string): Telling => ({
    type: 'line.said',
    line: { id: newId(), byId, source: 'ownWords', text, goesIntoCase: false },
  });
  const promise = (byId: string, what: string, days: number, firstStep?: string): void => {
    const agreementId = newId();
    const made = newAgreement({ id: agreementId, at: new Date().toISOString(), ownerId: byId, what });
    tell(
      {
        type: 'agreement.made',
        agreement: {
          ...made,
          due: dayIn(days),
          decision: {
            status: byId === decider ? 'decided' : 'notNeeded',
            byId: byId === decider ? byId : null,
            inWriting: false,
            note: '',
          },
          ...(firstStep === undefined ? {} : { firstStep: { text: firstStep, due: dayIn(1) } }),
        },
      },
      { type: 'agreement.answered', id: agreementId, byId: citizen, answer: 'yes', words: '' },
    );
  };
  const topic = newId();
  const point = (text: string) => [{ id: newId(), text, mayBeShown: true }];

  tell(
    { type: 'plan.changed', changes: { date: dayIn(0) } },
    { type: 'concern.added', concern: { id: topic, text: t(`story.${id}.topic`), original: null } },
    { type: 'topic.confirmed', byId: citizen, typedById: leads, because: '' },
    { type: 'seat.described', text: t(`story.${id}.seat`) },
    {
      type: 'preparation.changed',
      changes: { worksAlready: point(t(`story.${id}.works`)), wantsToSay: point(t(`story.${id}.wantsToSay`)) },
    },
    ...legIds.map((legId): Telling => {
      const rating = story.chair[legId];
      const answer = rating === null ? ({ status: 'declined' } as const) : ({ status: 'rated', rating } as const);
      return { type: 'leg.answered', byId: citizen, legId, answer, change: null };
    }),
    goTo('choosingParticipants'),
  );
  people();
  if (until !== 'people') {
    tell(
      { type: 'table.confirmed', byId: citizen },
      goTo('opening'),
      { type: 'roles.saidAloud' },
      goTo('discussing'),
      { type: 'question.asked', text: t(`story.${id}.question`) },
      line(citizen, t(`story.${id}.lineCitizen`)),
      line(near, t(`story.${id}.lineNear`)),
      line(decider, t(`story.${id}.lineDecider`)),
      line(other, t(`story.${id}.lineOther`)),
      { type: 'item.parked', item: { id: newId(), text: t(`story.${id}.later`), raisedById: citizen } },
    );
  }
  if (until === 'agreements' || until === 'end') {
    tell(goTo('agreeing'));
    promise(decider, t(`story.${id}.promiseDecider`), 3);
    promise(citizen, t(`story.${id}.promiseCitizen`), 7, t(`story.${id}.firstStep`));
  }
  if (until === 'end') {
    promise(other, t(`story.${id}.promiseOther`), 14);
    tell(goTo('closing'));
  }
  const told = room.actor.getSnapshot();
  room.actor.stop();
  return told;
}
