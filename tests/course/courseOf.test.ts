// What the course of a citizen says, beside what the scenario files tell of it.
import { describe, expect, test } from 'vitest';
import { courseOf } from '../../src/course/courseOf.ts';
import type { CoursePromise } from '../../src/course/coursePromises.ts';
import type { HeldMeeting } from '../../src/course/visits.ts';
import { newChair, withLegAnswered } from '../../src/meeting/chair.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { agreed, aMeeting, anAgreement, everybody, minute } from '../cast.ts';
import { toldMeetings } from '../handover/toldMeeting.ts';
import { words } from '../../src/locales/da/words.ts';
import { legsByKey } from '../legsByKey.ts';
import { scenarioFile } from '../scenarioToEvents.ts';

const files = { 'the locked letters': 1, 'the boy who does not go to school': 2 } as const;

const closed = (facts: Meeting): HeldMeeting => ({ id: facts.id, phase: 'closed', facts });

function courseOfFile(number: 1 | 2) {
  const { first, followUp } = toldMeetings(number);
  const course = courseOf(first.courseId, [closed(followUp), closed(first)]);
  if (!course) throw new Error('There is no course.');
  return course;
}

const sideOf: Readonly<Record<string, string>> = {
  citizen: 'citizen',
  gamemaster: 'municipality',
  professional: 'municipality',
};

describe.each(Object.entries(files))('%s', (_, number) => {
  const course = courseOfFile(number);
  const file = scenarioFile(number);
  const { followUp, agreements, chair, topic, meeting } = file;
  if (!followUp) throw new Error('The file has a follow-up.');
  const toldPromises = [...agreements, ...followUp.newAgreements].filter((one) => one.makesSense === 'yes');

  test('is its two meetings in order, with the topic to the byte', () => {
    expect(course.meetings.map(({ date }) => date)).toEqual([meeting.date, followUp.date]);
    expect(course.meetings.map((one) => one.topic?.text)).toEqual([topic.citizenWords, topic.citizenWords]);
    expect(course.meetings.map(({ comment }) => comment)).toEqual(['', followUp.citizenComment]);
    expect(course.citizen).toBe(file.citizen.alias);
    expect(course.nextTopicIdea).toBe(followUp.nextMeetingTopicIdea);
  });

  test('has every promise with a yes once, on the side of the one who made it', () => {
    expect(course.promises.map(({ agreement }) => agreement.what)).toEqual(toldPromises.map(({ what }) => what));
    for (const [place, { who }] of toldPromises.entries()) {
      const owner = file.participants.find(({ id }) => id === who);
      expect(course.promises[place]?.ownerName).toBe(owner?.name);
      expect(course.promises[place]?.promiser).toBe(sideOf[owner?.role ?? ''] ?? 'others');
    }
  });

  test('says of each what the file says: kept or not, why, whose side, and what now', () => {
    for (const { agreementId, status, what, whyNot, responsibleSide, next } of followUp.results) {
      const promise = course.promises.find(({ agreement }) => agreement.id === agreementId);
      expect(promise?.result).toEqual({
        agreementId,
        status,
        what: what ?? '',
        whyNot: whyNot ?? '',
        side: responsibleSide ?? null,
        next: next ?? null,
      });
    }
    const untold = course.promises.filter(({ result }) => result === null);
    expect(untold.map(({ agreement }) => agreement.id)).toEqual(followUp.newAgreements.map(({ id }) => id));
  });

  test('says what came in the place of what', () => {
    for (const { id, replaces, what } of followUp.newAgreements) {
      const old = agreements.find((one) => one.id === replaces);
      expect(course.promises.find(({ agreement }) => agreement.id === id)?.inPlaceOf).toBe(old?.what ?? null);
      if (!old) continue;
      const before = course.promises.find(({ agreement }) => agreement.id === old.id);
      expect(before?.replacedBy.map((one) => one.what)).toEqual([what]);
    }
  });

  test('has the chair then and now, leg by leg, under the citizen’s own names', () => {
    const four = legsByKey(chair?.legs ?? []);
    expect(course.chairs.map(({ date }) => date)).toEqual([meeting.date, followUp.date]);
    for (const { key, rating, label } of chair?.legs ?? []) {
      const leg = course.legs.find(({ id }) => id === four.get(key));
      const now = followUp.chair.find((one) => one.key === key);
      expect(leg?.moments.map((one) => one.rating)).toEqual([rating ?? null, now?.rating ?? null]);
      expect(leg?.moments.at(-1)?.change).toBe(now?.change ?? null);
      expect(leg?.moments.at(-1)?.status).toBe(now?.rating ? 'rated' : now?.status);
      const isOwnName = leg && label !== words.leg[leg.id];
      expect(leg?.label).toBe(isOwnName ? (label ?? '') : '');
    }
  });
});

const held = (id: string, after: number, changes: Partial<Meeting>): HeldMeeting => ({
  id,
  phase: 'closed',
  facts: aMeeting({ id, courseId: 'course', createdAt: minute(after), participants: everybody, ...changes }),
});
const last = (changes: Partial<NonNullable<Meeting['lastTime']>>): NonNullable<Meeting['lastTime']> => ({
  meetingId: 'one',
  date: '2026-03-10',
  agreements: [agreed()],
  parked: [],
  openQuestions: [],
  chair: newChair,
  results: [],
  reports: [],
  citizenComment: '',
  ...changes,
});
const kept = { agreementId: 'note', status: 'kept', what: 'Den kom.', whyNot: '', side: null, next: null } as const;
const only = (promises: readonly CoursePromise[] = []) => {
  expect(promises).toHaveLength(1);
  return promises[0];
};

describe('a course', () => {
  test('is nothing when no meeting is here, and knows no other course', () => {
    expect(courseOf('course', [])).toBeNull();
    expect(courseOf('another', [held('one', 0, {})])).toBeNull();
    const stranger = held('three', 9, { courseId: 'another', agreements: [agreed({ what: 'Noget andet' })] });
    expect(courseOf('course', [stranger, held('one', 0, {})])?.meetings).toHaveLength(1);
  });

  test('with one meeting has its promises untold and one chair at most', () => {
    const course = courseOf('course', [held('one', 0, { agreements: [agreed()] })]);
    expect(course?.chairs).toEqual([]);
    expect(only(course?.promises)?.result).toBeNull();
  });

  test('leaves out what has no yes', () => {
    const course = courseOf('course', [held('one', 0, { agreements: [anAgreement()] })]);
    expect(course?.promises).toEqual([]);
  });

  test('keeps what its follow-up carried along when the first meeting is deleted', () => {
    const chair = withLegAnswered(newChair, 'body', { status: 'rated', rating: 2 }, null);
    const course = courseOf('course', [held('two', 9, { lastTime: last({ chair, results: [kept] }) })]);
    expect(course?.meetings.map(({ id, isHere }) => [id, isHere])).toEqual([
      ['one', false],
      ['two', true],
    ]);
    expect(only(course?.promises)).toMatchObject({ ownerName: 'Lise', promiser: 'municipality', result: kept });
    expect(course?.legs[0]?.moments).toMatchObject([{ visitId: 'one', rating: 2 }]);
  });

  test('has the newest words of a promise that was amended, once', () => {
    const one = held('one', 0, { agreements: [agreed({ what: 'Rettet' })] });
    const course = courseOf('course', [one, held('two', 9, { lastTime: last({}) })]);
    expect(only(course?.promises)?.agreement.what).toBe('Rettet');
  });

  test('takes the last result when a meeting was followed up twice', () => {
    const one = held('one', 0, { agreements: [agreed()] });
    const early = held('two', 9, { lastTime: last({ results: [{ ...kept, status: 'cancelled' }] }) });
    const late = held('three', 12, { lastTime: last({ results: [kept] }) });
    expect(only(courseOf('course', [late, early, one])?.promises)?.result).toEqual(kept);
  });

  test('says what was last heard of a promise between the meetings', () => {
    const report = { agreementId: 'note', way: 'call', times: null, words: '' } as const;
    const reports = [
      { ...report, id: 'a', at: minute(5), outcome: 'notYet' } as const,
      { ...report, id: 'b', at: minute(9), outcome: 'noAnswer' } as const,
    ];
    const course = courseOf('course', [held('one', 0, { agreements: [agreed()], reports })]);
    expect(only(course?.promises)?.heard?.outcome).toBe('notYet');
  });

  test('has no name of somebody the citizen said no to', () => {
    const participants = everybody.map((one) => (one.id === 'lise' ? { ...one, citizenAnswer: 'no' as const } : one));
    const course = courseOf('course', [held('one', 0, { participants, agreements: [agreed({ withIds: ['lise'] })] })]);
    expect(only(course?.promises)).toMatchObject({ ownerName: '', withNames: [], promiser: 'municipality' });
  });

  test('a leg keeps its place when it gets another name, and a declined leg stays declined', () => {
    const then = withLegAnswered(newChair, 'social', { status: 'rated', rating: 3 }, null);
    const named = {
      ...then,
      legs: then.legs.map((leg) => (leg.id === 'social' ? { ...leg, label: 'Min bolig' } : leg)),
    };
    const now = withLegAnswered(named, 'social', { status: 'declined' }, null);
    const course = courseOf('course', [held('one', 0, { chair: then }), held('two', 9, { chair: now })]);
    expect(course?.legs.find(({ id }) => id === 'social')).toMatchObject({
      label: 'Min bolig',
      moments: [
        { status: 'rated', rating: 3 },
        { status: 'declined', rating: null },
      ],
    });
  });

  test.each([
    ['the one that is arranged', 'closed', '2026-05-05'],
    ['the one that is being prepared', 'choosingTopic', '2026-04-21'],
    ['none after one that has ended', 'stoppedEarly', undefined],
  ] as const)('the next meeting is %s', (what, phase, date) => {
    const nextMeeting = what.includes('arranged') ? { date: '2026-05-05', time: null, place: '' } : null;
    const { facts } = held('one', 0, { nextMeeting });
    const meeting = { id: 'one', phase, facts: { ...facts, plan: { ...facts.plan, date: '2026-04-21' } } };
    expect(courseOf('course', [meeting])?.next?.date).toBe(date);
  });
});
