// Whole courses from the first start to the end of the follow-up, with the network cut and the clock of the story: every
// entry of each file is played, and what the app then holds is what the file tells.
import { expect, test } from 'vitest';
import { rehearse } from '../rehearsal/rehearse.ts';
import everyEntry from '../rehearsal/everyEntry.json';
import lockedLetters from '../scenarios/scenario-1.json';
import boyNotInSchool from '../scenarios/scenario-2.json';

test.each([
  ['scenario-1', lockedLetters, []],
  ['scenario-2', boyNotInSchool, ['meeting.uiLanguages[1]: the rehearsal reads the screen in Danish']],
  ['everything the two do not use', everyEntry, ['participants[5].attendance: the citizen said no']],
])(
  '%s plays to the end; the app holds it, and what was promised stands on paper word for word',
  { timeout: 300_000 },
  async (_, file, notPlayed) => {
    const { faults, notUnderstood, settled } = await rehearse({ file });
    expect(faults).toEqual([]);
    expect(notUnderstood).toEqual([]);
    expect(settled.notPlayed).toEqual(notPlayed);
    expect(settled.passedOver).toEqual([]);
  },
);
