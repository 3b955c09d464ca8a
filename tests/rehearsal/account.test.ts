import { expect, test } from 'vitest';
import { accountOf } from './account.ts';
import { instantIn } from './localTime.ts';

const file = {
  id: 'x',
  note: 'for whoever reads',
  people: [
    { name: 'Bo', age: 40 },
    { name: 'Ea', title: null },
  ],
  mood: 'fine',
};

test('a field that nobody reads is passed over, and says where it stands', () => {
  const { story, settle } = accountOf(file);
  expect(story.people.map(({ name }) => name)).toEqual(['Bo', 'Ea']);
  expect(settle(['mood']).passedOver).toEqual(['id', 'note', 'people[0].age']);
});

test('peeking plays nothing; what is named as not played stays so even when it was read', () => {
  const { story, peek, took, forReader, notPlayed, settle } = accountOf(file);
  const [bo, ea] = story.people;
  expect(peek(story).people[0]?.name).toBe('Bo');
  if (bo) notPlayed(bo, 'not at the table');
  if (ea) took(ea, ['name', 'title']);
  expect(bo?.age).toBe(40);
  forReader(story, ['id', 'note'], 'about the file');
  expect(settle(['mood'])).toEqual({
    played: 1,
    reader: ['id: about the file', 'note: about the file'],
    notPlayed: ['people[0]: not at the table'],
    remarks: [],
    left: ['people[0]'],
    passedOver: [],
  });
});

test('a time on the wall in Copenhagen, in winter and in summer', () => {
  expect(instantIn('Europe/Copenhagen', '2026-03-10', '10:00').toISOString()).toBe('2026-03-10T09:00:00.000Z');
  expect(instantIn('Europe/Copenhagen', '2026-06-04', '9:00').toISOString()).toBe('2026-06-04T07:00:00.000Z');
});
