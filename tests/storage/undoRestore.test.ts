import { describe, expect, test, vi } from 'vitest';
import { readMeeting, writeMeeting } from '../../src/storage/meetings.ts';
import type { OpenVault } from '../../src/storage/openVault.ts';
import { restoreBackup } from '../../src/storage/restoreBackup.ts';
import { removeMeeting } from '../../src/storage/removeMeeting.ts';
import { forgetOldRestore, lastRestore, undoRestore } from '../../src/storage/undoRestore.ts';
import { all, backupOf, check, holding, meetingNo, monday, opened, planned } from './aBackup.ts';
import { aDevice, aVault, everyRow, rawGet, rawPut } from './aDevice.ts';

const [one, two] = [meetingNo(1), meetingNo(2)];
const later = { ...meetingNo(1, 'from the file'), rev: 9 };
const nextDay = '2026-03-03T09:00:00.000Z';
const nextWeek = '2026-03-09T09:00:00.000Z';

/** A vault with the first meeting, into which a file with a later first and a new second was taken. */
const restored = async (device = aDevice()) => {
  const far = await holding(await aVault(), [later, two]);
  const here = await holding(await aVault(device), [one]);
  const { file } = await backupOf(far);
  const take = async (into: OpenVault) =>
    restoreBackup(into, await opened(file, far), all(await planned(file, far, into)), check, { at: monday });
  await take(here);
  return { here, far, file, take, device };
};

describe('a restore that is taken back', () => {
  test('gives what was replaced, and takes what was new', async () => {
    const { here } = await restored();
    expect(await lastRestore(here, nextDay)).toEqual({ at: monday, meetings: 2, isBrokenOff: false });
    expect(await undoRestore(here)).toEqual({ undone: 2, kept: 0 });
    expect(await readMeeting(here, one.id)).toEqual({ ...one, rev: 10 });
    await expect(readMeeting(here, two.id)).rejects.toMatchObject({ code: 'missing' });
    expect(await lastRestore(here, nextDay)).toBeNull();
  });

  test('leaves what was written since', async () => {
    const { here } = await restored();
    await writeMeeting(here, { ...one, rev: 10, document: { name: 'Amina', said: 'since' } });
    expect(await undoRestore(here)).toEqual({ undone: 1, kept: 1 });
    expect(await readMeeting(here, one.id)).toMatchObject({ rev: 10, document: { said: 'since' } });
  });

  test('gives back even what was damaged, as it was', async () => {
    const device = aDevice();
    const vault = await holding(await aVault(device), [one]);
    const { file } = await backupOf(vault);
    const damaged = { id: one.id, rubbish: true };
    await rawPut(device.name, 'docs', damaged);
    await restoreBackup(vault, await opened(file, vault), all(await planned(file, vault, vault)), check, {
      at: monday,
    });
    expect(await readMeeting(vault, one.id)).toMatchObject({ document: one.document });
    await undoRestore(vault);
    expect(await rawGet(device.name, 'docs', one.id)).toEqual(damaged);
  });

  test('brings nothing of a meeting back that was deleted since', async () => {
    const { here, device } = await restored();
    await removeMeeting(here, one.id);
    expect(await undoRestore(here)).toEqual({ undone: 1, kept: 0 });
    const rows = await everyRow(device.name);
    expect(rows.filter(({ store }) => store !== 'vault')).toEqual([]);
  });

  test('drops the cache of the list', async () => {
    const { here, device } = await restored();
    await rawPut(device.name, 'pages', { p: 1 });
    await undoRestore(here);
    expect(await rawGet(device.name, 'pages', 1 as unknown as string)).toBeUndefined();
  });
});

describe('what is kept for taking a restore back', () => {
  test('is of the last restore only', async () => {
    const { here, take } = await restored();
    await writeMeeting(here, { ...later, rev: 10 });
    const { database } = here;
    await database.docs.delete(two.id);
    await database.sums.delete(two.id);
    await take(here);
    expect((await lastRestore(here, nextDay))?.meetings).toBe(2);
    expect(await undoRestore(here)).toEqual({ undone: 2, kept: 0 });
    expect(await readMeeting(here, one.id)).toMatchObject({ document: later.document });
  });

  test('is forgotten after seven days', async () => {
    const { here, device } = await restored();
    await forgetOldRestore(here, nextDay);
    expect(await lastRestore(here, nextDay)).not.toBeNull();
    expect(await lastRestore(here, nextWeek)).toBeNull();
    await forgetOldRestore(here, nextWeek);
    expect((await everyRow(device.name)).filter(({ store }) => store === 'undo')).toEqual([]);
    expect(await readMeeting(here, one.id)).toEqual(later);
  });

  test('stays when a restore takes nothing in', async () => {
    const { here, far, file } = await restored();
    await restoreBackup(here, await opened(file, far), [], check, { at: nextDay });
    expect(await lastRestore(here, nextDay)).toMatchObject({ at: monday, meetings: 2 });
  });
});

describe('a restore that is broken off', () => {
  const many = Array.from({ length: 1_200 }, (_, no) => ({ ...meetingNo(no + 1), rev: 1 }));

  test(
    'leaves whole meetings, says so, and can be gone on with or taken back as one',
    { timeout: 120_000 },
    async () => {
      const far = await holding(await aVault(), many);
      const here = await holding(await aVault(), [{ ...meetingNo(1, 'here'), rev: 7 }]);
      const { file } = await backupOf(far);
      const backup = await opened(file, far);
      const chosen = all(await planned(file, far, here));
      let asked = 0;
      const brokenOff = vi.fn((document: unknown) => {
        asked += 1;
        if (asked > 1_100) throw new Error('the lights went out');
        return check(document);
      });
      await expect(restoreBackup(here, backup, chosen, brokenOff, { at: monday })).rejects.toMatchObject({
        code: 'failed',
      });
      expect(await lastRestore(here, nextDay)).toEqual({ at: monday, meetings: 1_000, isBrokenOff: true });

      const rest = all(await planned(file, far, here)).filter(({ standing }) => standing === 'new');
      expect(rest).toHaveLength(199);
      await restoreBackup(here, backup, rest, check, { at: nextDay, goesOn: true });
      expect(await lastRestore(here, nextDay)).toEqual({ at: monday, meetings: 1_199, isBrokenOff: false });
      expect(await undoRestore(here)).toEqual({ undone: 1_199, kept: 0 });
      expect(await here.database.docs.count()).toBe(1);
      expect(await readMeeting(here, meetingNo(1).id)).toMatchObject({ document: { said: 'here' } });
    },
  );
});
