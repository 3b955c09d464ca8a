// Somebody new needs nobody: the coach alone leads from the first start to the sheet in the printer, and a slow hand that
// reads half as fast as people do is there within ten minutes. It counts words and presses; no clock runs.
import { expect, test } from 'vitest';
import { walkAsNewcomer } from '../rehearsal/newcomer.ts';
import { secondsOn } from '../rehearsal/slowHand.ts';

test(
  'from a new profile to the printed sheet of a practice in less than ten minutes',
  { timeout: 180_000 },
  async () => {
    const { screens, faults } = await walkAsNewcomer({});
    expect(faults).toEqual([]);
    expect(screens.reduce((sum, one) => sum + secondsOn(one), 0)).toBeLessThan(600);
  },
);
