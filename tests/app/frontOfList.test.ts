// What stands on the first page of the list is asked about as the whole list would be.
import { expect, test } from 'vitest';
import { frontOfList } from '../../src/app/frontOfList.ts';
import { courseBeside } from '../../src/course/beside.ts';
import { promisesDue } from '../../src/course/promisesDue.ts';
import { today } from '../../src/room/today.ts';
import { listed } from '../screens/homeDevice.ts';

const promises = [{ id: 'a', what: '', due: '2020-01-01', unconfirmed: false, heard: null, heardOn: null }];
const closed = (id: string, date: string, changes = {}) => ({
  ...listed(id, { phase: 'closed', date, promises, ...changes }),
  rev: 1,
  gen: 1,
});
const many = Array.from({ length: 300 }, (_, at) => closed(`m${at}`, '2026-10-01', { promises: [] }));

test('a meeting comes with the one it lies beside, so that neither list asks about its promises twice', () => {
  const all = [
    closed('one', '2019-01-01', { promises: [] }),
    ...many,
    closed('two', '2026-11-01', { courseId: courseBeside('one', 'two') }),
  ];
  const front = frontOfList(all);
  expect(front.length).toBeLessThan(all.length);
  expect(promisesDue(front, today())).toEqual(promisesDue(all, today()));
});

test('a follow-up that has taken the promises over comes with them', () => {
  const all = [
    closed('before', '2026-11-01'),
    ...many,
    closed('after', '2019-01-01', { followsId: 'before', promises: [] }),
  ];
  expect(frontOfList(all).map(({ id }) => id)).toContain('after');
});
