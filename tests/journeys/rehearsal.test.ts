// Whole scenarios from the first start to the end of the follow-up, with the network cut and the clock of the story.
import { expect, test } from 'vitest';
import { rehearse } from '../rehearsal/rehearse.ts';
import lockedLetters from '../scenarios/scenario-1.json';
import boyNotInSchool from '../scenarios/scenario-2.json';

test.each([
  ['scenario-1', lockedLetters],
  ['scenario-2', boyNotInSchool],
])(
  '%s plays to the end, and what was promised stands on paper word for word',
  { timeout: 240_000 },
  async (_, file) => {
    const { faults, notUnderstood, settled } = await rehearse({ file });
    expect(faults).toEqual([]);
    expect(notUnderstood).toEqual([]);
    expect(settled.passedOver).toEqual([]);
  },
);
