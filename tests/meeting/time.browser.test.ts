// In Copenhagen, as the laptops are: the browser of the tests has that clock.
import { expect, test } from 'vitest';
import { clockOf, dayOf, daysAfter, daysBetween, keptUntil } from '../../src/meeting/time.ts';

test('an hour after midnight it is the new day, whatever the clock of the world says', () => {
  expect(dayOf('2026-11-22T23:20:00.000Z')).toBe('2026-11-23');
  expect(dayOf('2026-07-01T22:30:00.000Z')).toBe('2026-07-02');
  expect(dayOf('2026-11-22T22:59:59.000Z')).toBe('2026-11-22');
  expect(clockOf('2026-11-22T23:20:00.000Z')).toBe('00:20');
  expect(keptUntil('2026-12-31T23:20:00.000Z')).toBe('2028-01-01');
});

test('a day is a day, also when the clock is put forward or back', () => {
  expect(daysAfter('2026-03-28', 1)).toBe('2026-03-29');
  expect(daysAfter('2026-03-28', 2)).toBe('2026-03-30');
  expect(daysAfter('2026-10-24', 7)).toBe('2026-10-31');
  expect(daysAfter('2027-01-01', -1)).toBe('2026-12-31');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-10-31', '2026-10-24')).toBe(-7);
});
