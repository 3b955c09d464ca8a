// Two windows over the same database, past the lock: whoever writes after the other has written is told, and nothing is lost.
import { expect, test } from 'vitest';
import { unlockDevice } from '../../src/storage/device.ts';
import { keepMeeting } from '../../src/storage/keepMeeting.ts';
import { readMeeting, writeMeeting } from '../../src/storage/meetings.ts';
import { takeInMeeting } from '../../src/storage/takeInMeeting.ts';
import { aDevice, aVault, everyRow, passphrase } from './aDevice.ts';

const id = 'a'.repeat(32);
const words = (text: string) => ({ fmt: 1, document: text, summary: text });
const noCopy = { copy: () => Promise.resolve() };

test.each([1, 2, 5])(
  'a window that was left behind after %i writes writes nothing over what came since',
  async (writes) => {
    const device = aDevice();
    const [here, there] = [await aVault(device), await unlockDevice(passphrase, device)];
    const kept = keepMeeting(here, { id, rev: 0 }, noCopy);
    for (let at = 1; at <= writes; at += 1) {
      kept.keep(words(`here ${at}`));
      expect(await kept.flush()).toEqual({ kind: 'saved' });
    }
    await writeMeeting(there, { id, rev: writes + 1, ...words('there') });
    const before = await everyRow(device.name);
    kept.keep(words('left behind'));
    expect(await kept.flush()).toEqual({ kind: 'notSaved', code: 'stale' });
    expect(await everyRow(device.name)).toEqual(before);
    expect(await readMeeting(there, id)).toMatchObject({ rev: writes + 1, document: 'there' });
  },
);

test('what a newer edition wrote is not written over in an older form, whatever its revision', async () => {
  const device = aDevice();
  const [older, newer] = [await aVault(device), await unlockDevice(passphrase, device)];
  await writeMeeting(older, { id, rev: 1, ...words('older') });
  await writeMeeting(newer, { id, rev: 2, ...words('newer'), fmt: 2 });
  const before = await everyRow(device.name);
  await expect(writeMeeting(older, { id, rev: 3, ...words('older again') })).rejects.toMatchObject({ code: 'tooNew' });
  await expect(takeInMeeting(older, { id, rev: 99, ...words('from an old file') })).rejects.toMatchObject({
    code: 'tooNew',
  });
  expect(await everyRow(device.name)).toEqual(before);
});
