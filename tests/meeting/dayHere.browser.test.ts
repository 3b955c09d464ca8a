// In Copenhagen, as the laptops are: the browser of the tests has that clock.
import { expect, test } from 'vitest';
import { dayHere } from '../../src/meeting/time.ts';

test('an hour after midnight it is the new day, whatever the clock of the world says', () => {
  expect(dayHere('2026-11-22T23:20:00.000Z')).toBe('2026-11-23');
  expect(dayHere('2026-07-01T22:30:00.000Z')).toBe('2026-07-02');
  expect(dayHere('2026-11-22T22:59:59.000Z')).toBe('2026-11-22');
});
