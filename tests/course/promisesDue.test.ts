import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseBeside } from '../../src/course/beside.ts';
import { type DuePromise, leftToday, promisesDue } from '../../src/course/promisesDue.ts';
import { outcomes } from '../../src/meeting/followUp.ts';
import { phases } from '../../src/meeting/phases.ts';
import type { PromiseToHear, Summary } from '../../src/meeting/summary.ts';
import { listed } from '../screens/homeDevice.ts';

const today = '2026-03-10';
const promised = (id: string, changes: Partial<PromiseToHear> = {}): PromiseToHear => ({
  id,
  what: `Ringer om ${id}`,
  due: today,
  unconfirmed: false,
  heard: null,
  heardOn: null,
  ...changes,
});
const ended = (id: string, promises: readonly PromiseToHear[], changes: Partial<Summary> = {}) =>
  listed(id, { phase: 'closed', promises, ...changes });
const ids = (due: readonly DuePromise[]) => due.map(({ agreementId }) => agreementId);

describe('what somebody could call about', () => {
  test.each([
    ['2026-01-01', true],
    ['2026-03-10', true],
    ['2026-03-13', true],
    ['2026-03-14', false],
    [null, false],
  ])('a promise by %s: %s', (due, isDue) => {
    expect(ids(promisesDue([ended('m', [promised('a', { due })])], today))).toEqual(isDue ? ['a'] : []);
  });

  test('one that nobody has said yes to, whatever its date', () => {
    const later = promised('a', { due: '2027-01-01', unconfirmed: true });
    const never = promised('b', { due: null, unconfirmed: true });
    expect(ids(promisesDue([ended('m', [later, never])], today))).toEqual(['a', 'b']);
  });

  test('never heard comes first, oldest date first; the newest heard comes last', () => {
    const heard = (id: string, heardOn: string) => promised(id, { heard: 'notYet', heardOn });
    const meetings = [
      ended('m', [heard('yesterday', '2026-03-09'), promised('by today')]),
      ended('n', [heard('last week', '2026-03-03'), promised('late', { due: '2026-02-01' })]),
    ];
    expect(ids(promisesDue(meetings, today))).toEqual(['late', 'by today', 'last week', 'yesterday']);
  });

  test('a follow-up takes them over when it has told them all; until then it hears them too', () => {
    const before = ended('before', [promised('a')]);
    const followUp = (followed: boolean) => listed('after', { phase: 'reviewing', followsId: 'before', followed });
    expect(promisesDue([before, followUp(true)], today)).toEqual([]);
    expect(promisesDue([before, followUp(false)], today)).toMatchObject([{ agreementId: 'a', followUpId: 'after' }]);
    expect(promisesDue([before, followUp(false), followUp(true)], today)).toEqual([]);
    expect(promisesDue([before, followUp(true), followUp(false)], today)).toEqual([]);
  });

  test('a meeting that lies beside another is not asked about again while the other is here; its follow-up is', () => {
    const one = ended('one', [promised('a', { heard: 'noAnswer', heardOn: '2026-03-09' })]);
    const twin = ended('two', [promised('a')], { courseId: courseBeside('one', 'two') });
    const after = ended('three', [promised('b')], { courseId: courseBeside('one', 'two'), followsId: 'two' });
    expect(promisesDue([twin, one], today)).toMatchObject([{ meetingId: 'one' }]);
    expect(promisesDue([twin], today)).toMatchObject([{ meetingId: 'two' }]);
    expect(ids(promisesDue([twin, one, after], today))).toEqual(['b', 'a']);
  });

  test('what was heard today is not left for today', () => {
    const due = promisesDue(
      [ended('m', [promised('a', { heard: 'noAnswer', heardOn: today }), promised('b', { heardOn: null })])],
      today,
    );
    expect(ids(due)).toEqual(['b', 'a']);
    expect(ids(leftToday(due, today))).toEqual(['b']);
  });
});

/** Close together, over the end of a February with 29 days. */
const day = fc
  .date({ min: new Date('2028-02-22'), max: new Date('2028-03-06'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const anyPromise = fc.record({
  id: fc.uuid(),
  what: fc.constant('Ringer'),
  due: fc.option(day),
  unconfirmed: fc.boolean(),
  heard: fc.option(fc.constantFrom(...outcomes)),
  heardOn: fc.option(day),
});
const anyRow = fc
  .tuple(
    fc.integer({ min: 0, max: 8 }),
    fc.constantFrom(...phases),
    fc.array(anyPromise, { maxLength: 4 }),
    fc.option(fc.integer({ min: 0, max: 8 })),
    fc.boolean(),
  )
  .map(([at, phase, promises, follows, followed]) =>
    listed(`m${at}`, { phase, promises, followsId: follows === null ? null : `m${follows}`, followed }),
  );
const anyMeetings = fc.uniqueArray(anyRow, { selector: ({ id }) => id, maxLength: 9 });

describe('over any list of meetings', () => {
  const daysApart = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

  test('each promise is asked about exactly when it may be: ended, not taken over, due or unconfirmed', () => {
    fc.assert(
      fc.property(anyMeetings, day, (meetings, now) => {
        const expected = meetings
          .filter(({ summary }) => summary.phase === 'closed' || summary.phase === 'stoppedEarly')
          .filter(({ id }) => !meetings.some(({ summary }) => summary.followsId === id && summary.followed))
          .flatMap(({ summary }) => summary.promises)
          .filter(({ due, unconfirmed }) => unconfirmed || (due !== null && daysApart(now, due) <= 3));
        expect(ids(promisesDue(meetings, now)).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('no order of the list makes another round, and nobody heard later comes before somebody heard earlier', () => {
    fc.assert(
      fc.property(
        anyMeetings.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        day,
        ([all, other], now) => {
          const due = promisesDue(all, now);
          expect(ids(promisesDue(other, now))).toEqual(ids(due));
          const heard = due.map(({ heardOn }) => heardOn ?? '');
          expect(heard).toEqual(heard.toSorted());
        },
      ),
    );
  });

  test('no word of any meeting is in it', () => {
    fc.assert(
      fc.property(anyMeetings, day, (meetings, now) => {
        for (const one of promisesDue(meetings, now)) {
          expect(Object.keys(one).toSorted()).toEqual([
            'agreementId',
            'due',
            'followUpId',
            'heard',
            'heardOn',
            'meetingId',
            'unconfirmed',
          ]);
        }
      }),
    );
  });
});
