// The same by keyboard alone: everything is reached by Tab and arrows, and the focus is never lost on the way.
import { expect, test } from 'vitest';
import { rehearse } from '../rehearsal/rehearse.ts';
import lockedLetters from '../scenarios/scenario-1.json';

test('a whole meeting and its follow-up without a mouse', { timeout: 600_000 }, async () => {
  const { faults, lostAfter, settled } = await rehearse({ file: lockedLetters, hands: 'keyboard' });
  expect(faults).toEqual([]);
  expect([...settled.notPlayed, ...settled.passedOver]).toEqual([]);
  expect(lostAfter).toEqual([]);
});
