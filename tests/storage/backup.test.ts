import { describe, expect, test } from 'vitest';
import { argon2Here } from '../../src/storage/argon2.ts';
import { backupFileName, looksLikeBackup, readBackupHeader } from '../../src/storage/backupHeader.ts';
import { readMeeting, writeMeeting } from '../../src/storage/meetings.ts';
import { openBackup } from '../../src/storage/openBackup.ts';
import { removeMeeting } from '../../src/storage/removeMeeting.ts';
import { restoreBackup } from '../../src/storage/restoreBackup.ts';
import { restoreNewDevice } from '../../src/storage/restoreNewDevice.ts';
import { planRestore } from '../../src/storage/restorePlan.ts';
import {
  all,
  backupOf,
  changedAt,
  check,
  holding,
  longWords,
  meetingNo,
  monday,
  opened,
  planned,
  standings,
} from './aBackup.ts';
import { aDevice, aVault, everyRow, passphrase, rawDelete, rawGet, rawPut } from './aDevice.ts';

const three = [1, 2, 3].map((no) => meetingNo(no));
const [one, two] = [meetingNo(1), meetingNo(2)];
const at = monday;

describe('a backup', () => {
  test('brings every meeting to another device, with the passphrase', async () => {
    const { file } = await backupOf(await holding(await aVault(), three));
    const backup = await openBackup(file, passphrase, argon2Here);
    const plan = await planRestore(backup, undefined, check);
    expect(plan).toMatchObject({ at: monday, isWhole: true, unnamed: 0 });
    const device = aDevice();
    const { vault, restored } = await restoreNewDevice(backup, all(plan), check, { at }, device);
    expect(restored).toEqual({ taken: 3, left: [] });
    for (const meeting of three) expect(await readMeeting(vault, meeting.id)).toEqual(meeting);
  });

  test('opens with no other passphrase', async () => {
    const { file } = await backupOf(await aVault());
    await expect(openBackup(file, 'a passphrase of somebody else', argon2Here)).rejects.toMatchObject({
      code: 'wrongKey',
    });
  });

  test('of an empty vault is a whole one', async () => {
    const vault = await aVault();
    const { file, written } = await backupOf(vault);
    expect(await planned(file, vault, vault)).toEqual({
      at: monday,
      meetings: [],
      unnamed: 0,
      isWhole: true,
      sha256: written.sha256,
    });
  });

  // No marker of digits alone: an id that was drawn may hold it.
  test('says nothing of who, in its name or its bytes', async () => {
    const { file } = await backupOf(await holding(await aVault(), three));
    const text = new TextDecoder('latin1').decode(await file.arrayBuffer());
    expect(`${backupFileName}${text}`).not.toMatch(/amina|ord nummer|2026-/i);
    expect(await looksLikeBackup(file)).toBe(true);
  });

  test('has its newest meeting first', async () => {
    const vault = await holding(await aVault(), three);
    const plan = await planned((await backupOf(vault)).file, vault, vault);
    expect(Object.keys(standings(plan)).toSorted()).toEqual(['1', '2', '3']);
    expect(plan.meetings.map(({ id }) => id)).toEqual(three.toReversed().map(({ id }) => id));
  });

  test('of many chunks is read back as it was', async () => {
    const many = Array.from({ length: 60 }, (_, no) => meetingNo(no + 1, longWords(90_000, no)));
    const vault = await holding(await aVault(), many);
    const { file, written } = await backupOf(vault);
    expect(file.size).toBeGreaterThan(2 * 1024 * 1024);
    const plan = await planned(file, vault, vault);
    expect(plan).toMatchObject({ isWhole: true, sha256: written.sha256 });
    expect(plan.meetings).toHaveLength(60);
    expect(new Set(plan.meetings.map(({ standing }) => standing))).toEqual(new Set(['same']));
  });

  test('leaves out what does not open, and says which', async () => {
    const device = aDevice();
    const vault = await holding(await aVault(device), three);
    await rawPut(device.name, 'docs', { ...((await rawGet(device.name, 'docs', one.id)) as object), rev: 9 });
    const { file, written } = await backupOf(vault);
    expect(written).toMatchObject({ meetings: 2, leftOut: [one.id] });
    expect(await planned(file, vault, vault)).toMatchObject({ isWhole: true });
  });

  test('keeps a meeting whose summary is damaged', async () => {
    const device = aDevice();
    const vault = await holding(await aVault(device), three);
    await rawDelete(device.name, 'sums', one.id);
    const { file, written } = await backupOf(vault);
    expect(written).toMatchObject({ meetings: 3, leftOut: [] });
    expect(standings(await planned(file, vault, vault))).toEqual({ 1: 'damagedHere', 2: 'same', 3: 'same' });
  });

  test('changes nothing where it is made or looked at', async () => {
    const device = aDevice();
    const vault = await holding(await aVault(device), three);
    const before = await everyRow(device.name);
    await planned((await backupOf(vault)).file, vault, vault);
    expect(await everyRow(device.name)).toEqual(before);
  });
});

describe('what a backup would change', () => {
  test('is said for each meeting', async () => {
    const far = await holding(await aVault(), [
      meetingNo(1),
      { ...meetingNo(2), rev: 9 },
      { ...meetingNo(3), rev: 1 },
      meetingNo(4, 'said there'),
      meetingNo(5),
      { ...meetingNo(6), document: { later: true } },
      { ...meetingNo(7), document: { nothing: true } },
      meetingNo(8),
    ]);
    const device = aDevice();
    const here = await holding(await aVault(device), [
      meetingNo(1),
      two,
      meetingNo(3),
      meetingNo(4, 'said here'),
      meetingNo(8),
    ]);
    await rawDelete(device.name, 'sums', meetingNo(8).id);
    const { file } = await backupOf(far);
    expect(standings(await planned(file, far, here))).toEqual({
      1: 'same',
      2: 'perhapsNewer',
      3: 'older',
      4: 'apart',
      5: 'new',
      6: 'tooNewInFile',
      7: 'damagedInFile',
      8: 'damagedHere',
    });
  });

  test('tells what was deleted here from what never was', async () => {
    const vault = await holding(await aVault(), three);
    const { file } = await backupOf(vault);
    await removeMeeting(vault, one.id);
    expect(standings(await planned(file, vault, vault))).toEqual({ 1: 'deletedHere', 2: 'same', 3: 'same' });
  });
});

describe('a restore', () => {
  test('takes in what was chosen and nothing else, under this vault’s key', async () => {
    const far = await holding(await aVault(), three);
    const here = await aVault();
    const { file } = await backupOf(far);
    const plan = await planned(file, far, here);
    const chosen = all(plan).filter(({ id }) => id !== two.id);
    expect(await restoreBackup(here, await opened(file, far), chosen, check, { at })).toEqual({ taken: 2, left: [] });
    expect(await readMeeting(here, one.id)).toEqual(one);
    await expect(readMeeting(here, two.id)).rejects.toMatchObject({ code: 'missing' });
  });

  test('puts an older meeting over a later one only as a later still', async () => {
    const far = await holding(await aVault(), [meetingNo(1, 'as it was')]);
    const here = await holding(await aVault(), [{ ...meetingNo(1, 'as it is'), rev: 8 }]);
    const { file } = await backupOf(far);
    const plan = await planned(file, far, here);
    await restoreBackup(here, await opened(file, far), all(plan), check, { at });
    expect(await readMeeting(here, one.id)).toMatchObject({ rev: 9, document: { said: 'as it was' } });
  });

  test('leaves alone what was written after the look', async () => {
    const far = await holding(await aVault(), [{ ...one, rev: 9 }]);
    const here = await holding(await aVault(), [one]);
    const { file } = await backupOf(far);
    const plan = await planned(file, far, here);
    await writeMeeting(here, { ...meetingNo(1, 'just now'), rev: 4 });
    expect(await restoreBackup(here, await opened(file, far), all(plan), check, { at })).toEqual({
      taken: 0,
      left: [one.id],
    });
    expect(await readMeeting(here, one.id)).toMatchObject({ rev: 4, document: { said: 'just now' } });
  });

  test('heals a meeting that is damaged here', async () => {
    const device = aDevice();
    const vault = await holding(await aVault(device), three);
    const { file } = await backupOf(vault);
    await rawPut(device.name, 'docs', { id: one.id, rubbish: true });
    const plan = await planned(file, vault, vault);
    await restoreBackup(vault, await opened(file, vault), all(plan), check, { at });
    expect(await readMeeting(vault, one.id)).toMatchObject({ document: one.document });
  });

  test('does not push aside a vault that is there', async () => {
    const device = aDevice();
    const far = await holding(await aVault(), three);
    await aVault(device);
    const before = await everyRow(device.name);
    const backup = await opened((await backupOf(far)).file, far);
    const plan = await planRestore(backup, undefined, check);
    await expect(restoreNewDevice(backup, all(plan), check, { at }, device)).rejects.toMatchObject({
      code: 'keptAside',
    });
    expect(await everyRow(device.name)).toEqual(before);
  });

  test('writes no word in the open', async () => {
    const device = aDevice();
    const far = await holding(await aVault(), three);
    const here = await holding(await aVault(device), [meetingNo(1, 'hemmeligt her')]);
    const { file } = await backupOf(far);
    await restoreBackup(here, await opened(file, far), all(await planned(file, far, here)), check, { at });
    const text = (await everyRow(device.name)).map(({ row }) =>
      JSON.stringify(row, (_, value: unknown) =>
        value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
      ),
    );
    expect(text.join('')).not.toMatch(/amina|hemmeligt|ord nummer|2026-/i);
  });
});

describe('a file that is no backup of ours', () => {
  const written = backupOf;
  test('of a later format says so', async () => {
    const { file } = await written(await aVault());
    const text = new TextDecoder('latin1').decode(await file.arrayBuffer()).replace('"version":1', '"version":2');
    const later = new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))]);
    await expect(readBackupHeader(later)).rejects.toMatchObject({ code: 'tooNew' });
  });

  test.each([
    ['nothing', ''],
    ['a line and no more', '{"magic":"stepup-backup"}\n'],
    ['no line', 'x'.repeat(100_000)],
    ['a bottomless pit', `${'['.repeat(60_000)}\n1234567`],
  ])('%s is refused', async (_, text) => {
    await expect(readBackupHeader(new Blob([text]))).rejects.toMatchObject({ code: 'tampered' });
  });

  test('larger than any is refused unread', async () => {
    const size = 201 * 1024 * 1024;
    const unread = { size, slice: () => expect.unreachable('it was read') } as unknown as Blob;
    await expect(readBackupHeader(unread)).rejects.toMatchObject({ code: 'tooLarge' });
  });

  test('asks for no more work than a computer bears', async () => {
    const { file } = await written(await aVault());
    const text = new TextDecoder('latin1').decode(await file.arrayBuffer()).replace('"m":19456', '"m":99999999');
    const heavy = new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))]);
    await expect(openBackup(heavy, passphrase, argon2Here)).rejects.toMatchObject({ code: 'badParameters' });
  });

  test('with a changed header opens not one chunk', async () => {
    const vault = await holding(await aVault(), three);
    const { file } = await written(vault);
    const where = new TextDecoder('latin1').decode(await file.arrayBuffer()).indexOf('"meetings":3') + 11;
    const changed = await changedAt(file, where, () => '4'.charCodeAt(0));
    expect(await planned(changed, vault, vault)).toMatchObject({ meetings: [], unnamed: 4, isWhole: false });
  });
});
