// What comes in from a file is believed only as far as it was read: its form, its row in the list, and its day for deletion.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checkDocument } from '../../src/app/checkDocument.ts';
import { restoringInto } from '../../src/app/restoringOf.ts';
import { takeInRescue } from '../../src/app/takeInRescue.ts';
import { courseBeside } from '../../src/course/beside.ts';
import { documentVersion, toDocument } from '../../src/meeting/document.ts';
import { lastToldAt } from '../../src/meeting/lastToldAt.ts';
import { summaryOf } from '../../src/meeting/summary.ts';
import { readMeeting } from '../../src/storage/meetings.ts';
import type { OpenVault } from '../../src/storage/openVault.ts';
import { removeMeeting } from '../../src/storage/removeMeeting.ts';
import { rescueFile } from '../../src/storage/rescueFile.ts';
import { sealMeeting, type StoredMeeting } from '../../src/storage/sealedMeeting.ts';
import { aMeeting, minute } from '../cast.ts';
import { backupOf, holding } from '../storage/aBackup.ts';
import { aVault, passphrase } from '../storage/aDevice.ts';

vi.mock('../../src/storage/argon2InWorker.ts', async () => ({
  argon2InWorker: (await import('../../src/storage/argon2.ts')).argon2Here,
}));

const nobody = () => {};
const id = 'b'.repeat(32);
const closed = (deleteOn: string | null, rev: number, about: string = id, courseId?: string): StoredMeeting => {
  const facts = { ...aMeeting({ id: about, ...(courseId ? { courseId } : {}) }), deleteOn };
  return {
    id: about,
    rev,
    fmt: documentVersion,
    document: toDocument(facts, 'closed'),
    summary: summaryOf(facts, 'closed'),
  };
};
let vault: OpenVault;
beforeEach(async () => {
  vault = await aVault();
});

describe('one meeting in a file', () => {
  const whole = closed(null, 1);
  const takeIn = async (meeting: StoredMeeting) => {
    const bytes = rescueFile({ header: vault.header, meeting: await sealMeeting(vault.keys, meeting) });
    return takeInRescue(vault, new Blob([bytes]), passphrase);
  };

  test('is listed by what stands in it, whatever its own row says', async () => {
    expect(await takeIn({ ...whole, summary: { version: 3, citizen: 'Somebody else' } })).toBeNull();
    expect(await readMeeting(vault, id)).toEqual(whole);
  });

  test.each([
    [documentVersion + 1, 'tooNew'],
    [documentVersion - 1, 'tampered'],
  ])('under form %i is refused: %s', async (fmt, why) => {
    expect(await takeIn({ ...whole, fmt })).toBe(why);
    await expect(readMeeting(vault, id)).rejects.toMatchObject({ code: 'missing' });
  });
});

describe('one meeting in a file, as late as the one here', () => {
  const here = closed('2999-01-01', 1);
  const other = closed('2999-02-02', 1);
  const takeIn = async (meeting: StoredMeeting, how?: 'beside') => {
    const bytes = rescueFile({ header: vault.header, meeting: await sealMeeting(vault.keys, meeting) });
    return takeInRescue(vault, new Blob([bytes]), passphrase, how);
  };
  beforeEach(() => holding(vault, [here]));

  test('with the same words changes nothing', async () => {
    expect(await takeIn(here, 'beside')).toBe('alreadyNewer');
    expect(await vault.database.docs.count()).toBe(1);
  });

  test('with other words is not refused: both can be had, each as it is', async () => {
    expect(await takeIn(other)).toBe('apart');
    expect(await vault.database.docs.count()).toBe(1);
    expect(await takeIn(other, 'beside')).toBe('beside');
    expect(await readMeeting(vault, id)).toEqual(here);
    const beside = (await vault.database.docs.toCollection().primaryKeys()).find((one) => one !== id) ?? '';
    expect(beside).toMatch(/^[a-p]{32}$/);
    const courseId = courseBeside(id, beside);
    expect(await readMeeting(vault, beside)).toEqual(closed('2999-02-02', 1, beside, courseId));
  });
});

describe('a meeting whose day for deletion has come', () => {
  const past = '2020-01-01';
  const look = async (file: Blob) => {
    const restoring = restoringInto(vault);
    const preview = await restoring.look(file, passphrase, nobody);
    if ('why' in preview) throw new Error(preview.why);
    return { restoring, standings: preview.meetings.map(({ standing }) => standing) };
  };
  const here: readonly (readonly [string, (into: OpenVault) => Promise<unknown>])[] = [
    ['is not here', ({ database: { docs, sums } }) => Promise.all([docs.delete(id), sums.delete(id)])],
    ['was deleted here', (into) => removeMeeting(into, id)],
    ['is later here', (into) => holding(into, [closed(null, 9)])],
    ['is earlier here', (into) => holding(into, [closed(null, 1)])],
    ['is different here', (into) => holding(into, [closed('2999-01-01', 3)])],
  ];

  test.each(here)('is not taken in where it %s', async (_, change) => {
    await holding(vault, [closed(past, 3)]);
    const { file } = await backupOf(vault);
    await change(vault);
    const { restoring, standings } = await look(file);
    expect(standings).toEqual(['due']);
    expect(await restoring.take(new Set([id]), nobody)).toEqual({ taken: 0, left: 0 });
  });

  test('is the only one that stays out', async () => {
    const other = 'c'.repeat(32);
    await holding(vault, [closed(past, 3), closed(null, 3, other)]);
    const { file } = await backupOf(vault);
    for (const one of [id, other]) await removeMeeting(vault, one);
    const { restoring, standings } = await look(file);
    expect(standings.toSorted()).toEqual(['deletedHere', 'due']);
    expect(await restoring.take(new Set([id, other]), nobody)).toEqual({ taken: 1, left: 0 });
    await expect(readMeeting(vault, id)).rejects.toMatchObject({ code: 'missing' });
  });
});

describe('when something was last told', () => {
  test('is the latest moment in the meeting, and no word of it', () => {
    const quiet = aMeeting({ stopSign: '2999-01-01T10:00:00.000Z' });
    expect(lastToldAt(quiet)).toBe(Date.parse(quiet.createdAt));
    const told = { ...quiet, tableConfirmedAt: minute(20), rolesSaidAloudAt: minute(5) };
    expect(lastToldAt(told)).toBe(Date.parse(minute(20)));
    expect(checkDocument(toDocument(told, 'closed'))).toMatchObject({ lastToldAt: Date.parse(minute(20)) });
  });
});
