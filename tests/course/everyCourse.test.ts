// The course after every small meeting there can be, and after follow-ups with anything in them: each promise with the
// citizen's yes stands in it exactly once, nothing else does, and nobody the citizen said no to is named.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { courseOf } from '../../src/course/courseOf.ts';
import type { HeldMeeting } from '../../src/course/visits.ts';
import { isAgreed } from '../../src/meeting/agreements.ts';
import { nextSteps, sides, statuses } from '../../src/meeting/followUp.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { phaseOf } from '../../src/meeting/meetingMachine.ts';
import { phases } from '../../src/meeting/phases.ts';
import { followUpOf } from '../../src/meeting/wholeMeeting.ts';
import { agreed, aMeeting, anAgreement, everybody, minute } from '../cast.ts';
import { beginnings, shortestWays } from '../everyMeeting.ts';

// There are thousands of small meetings.
vi.setConfig({ testTimeout: 120_000 });

const keysIn = (id: string, agreements: Meeting['agreements']): readonly string[] =>
  agreements.filter(isAgreed).map((one) => `${id} ${one.id}`);

/** Those who have a no wherever they are. */
function saidNoTo(meetings: readonly HeldMeeting[]): readonly string[] {
  const people = meetings.flatMap(({ facts }) => facts.participants);
  const mayBeNamed = people
    .filter((one) => one.role === 'citizen' || one.citizenAnswer !== 'no')
    .map(({ name }) => name);
  return people.map(({ name }) => name).filter((name) => !mayBeNamed.includes(name));
}

function expectWhole(meetings: readonly HeldMeeting[]) {
  const course = courseOf(meetings[0]?.facts.courseId ?? '', meetings);
  const wanted = meetings.flatMap(({ id, facts: { agreements, lastTime } }) => [
    ...keysIn(id, agreements),
    ...(lastTime && !meetings.some((one) => one.id === lastTime.meetingId)
      ? keysIn(lastTime.meetingId, lastTime.agreements)
      : []),
  ]);
  expect(course?.promises.map(({ key }) => key).toSorted()).toEqual(wanted.toSorted());
  const names = course?.promises.flatMap(({ ownerName, withNames }) => [ownerName, ...withNames]) ?? [];
  expect(names.filter((name) => saidNoTo(meetings).includes(name))).toEqual([]);
}

describe.each(Object.entries(beginnings))('%s, and all it can become', (_, beginning) => {
  test('every promise with a yes stands in the course once, and nothing else does', () => {
    const ways = shortestWays(beginning);
    expect(ways.length).toBeGreaterThan(50);
    for (const { state } of ways) {
      expectWhole([{ id: state.context.id, phase: phaseOf(state), facts: state.context }]);
    }
  });
});

const answers = fc.constantFrom('yes', 'no', null);
const people = fc
  .array(answers, { minLength: everybody.length, maxLength: everybody.length })
  .map((all) =>
    everybody.map((one, at) => (one.role === 'citizen' ? one : { ...one, citizenAnswer: all[at] ?? null })),
  );
const agreements = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .record({ isYes: fc.boolean(), ownerId: fc.constantFrom(...everybody.map((one) => one.id)) })
          .map(({ isYes, ownerId }) =>
            (isYes ? agreed : anAgreement)({ id, ownerId, withIds: ['omar'], what: `Gør ${id}` }),
          ),
      ),
    ),
  );
const results = fc.uniqueArray(
  fc.record({
    agreementId: fc.constantFrom('a', 'b', 'c', 'd', 'nowhere'),
    status: fc.constantFrom(...statuses),
    what: fc.string(),
    whyNot: fc.string(),
    side: fc.option(fc.constantFrom(...sides)),
    next: fc.option(fc.constantFrom(...nextSteps)),
  }),
  { selector: (one) => one.agreementId },
);
const courses = fc
  .record({
    firstPeople: people,
    first: agreements,
    second: agreements,
    secondPeople: people,
    results,
    phase: fc.constantFrom(...phases),
    isFirstHere: fc.boolean(),
  })
  .map(({ firstPeople, first, second, secondPeople, results: told, phase, isFirstHere }): readonly HeldMeeting[] => {
    const before: Meeting = aMeeting({ participants: firstPeople, agreements: first });
    const { lastTime, ...next } = followUpOf(before, { id: 'two', at: minute(9) });
    if (!lastTime) throw new Error('A follow-up looks back.');
    const after: Meeting = {
      ...next,
      participants: secondPeople,
      agreements: second.map((one) => ({ ...one, id: `new ${one.id}` })),
      lastTime: { ...lastTime, results: told },
    };
    const one: HeldMeeting = { id: before.id, phase: 'closed', facts: before };
    return [...(isFirstHere ? [one] : []), { id: after.id, phase, facts: after }];
  });

test('the same holds for any meeting and any follow-up, whichever is still on the device', () => {
  fc.assert(fc.property(courses, expectWhole), { numRuns: 500 });
});

test('each result stands with its own promise and with no other', () => {
  fc.assert(
    fc.property(courses, (meetings) => {
      const told = meetings.at(-1)?.facts.lastTime?.results ?? [];
      for (const { agreement, result } of courseOf('meetingOne', meetings)?.promises ?? []) {
        expect(result).toEqual(told.find(({ agreementId }) => agreementId === agreement.id) ?? null);
      }
    }),
  );
});
