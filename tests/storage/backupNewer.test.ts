// What a copy claims of itself is not enough: a later revision and a form are believed only where the rest says the same.
import { describe, expect, test } from 'vitest';
import { restoreBackup } from '../../src/storage/restoreBackup.ts';
import { backupOf, check, holding, meetingNo, monday, opened, planned, standings } from './aBackup.ts';
import { aVault } from './aDevice.ts';

describe('a meeting in a copy', () => {
  test('is newer by its revision only in a copy of this vault, with nothing told later here', async () => {
    const told = (no: number, at: number, rev = 3) => ({ ...meetingNo(no), rev, document: { name: 'Amina', rev, at } });
    const vault = await holding(await aVault(), [told(1, 5, 4), told(2, 5, 4), told(3, 5, 4)]);
    const { file } = await backupOf(vault);
    await holding(vault, [told(1, 4), told(2, 5), told(3, 6)]);
    expect(standings(await planned(file, vault, vault))).toEqual({ 1: 'newer', 2: 'newer', 3: 'perhapsNewer' });
    const another = await holding(await aVault(), [told(1, 4)]);
    expect(standings(await planned(file, vault, another))).toMatchObject({ 1: 'perhapsNewer' });
  });

  test('tells a meeting under the wrong form from a whole one', async () => {
    const far = await holding(await aVault(), [
      { ...meetingNo(1), fmt: 2 },
      { ...meetingNo(2), fmt: 3 },
    ]);
    const { file } = await backupOf(far);
    const here = await aVault();
    const plan = await planned(file, far, here);
    expect(standings(plan)).toEqual({ 1: 'damagedInFile', 2: 'tooNewInFile' });
    const chosen = plan.meetings.map((meeting) => ({ ...meeting, standing: 'new' as const }));
    expect(await restoreBackup(here, await opened(file, far), chosen, check, { at: monday })).toMatchObject({
      taken: 0,
    });
  });
});
