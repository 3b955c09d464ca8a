// Kept for ever: a backup that an old version wrote opens in every later one. Never make it anew; add the next.
import { expect, test } from 'vitest';
import { argon2Here } from '../../src/storage/argon2.ts';
import { fromBase64 } from '../../src/storage/bytes.ts';
import { openBackup } from '../../src/storage/openBackup.ts';
import { restoreNewDevice } from '../../src/storage/restoreNewDevice.ts';
import { planRestore } from '../../src/storage/restorePlan.ts';
import { readMeeting } from '../../src/storage/meetings.ts';
import formatOne from './golden/backup.v1.json';
import { all, check, meetingNo, monday } from './aBackup.ts';
import { aDevice, passphrase } from './aDevice.ts';

const file = new Blob([fromBase64(formatOne.base64)]);

test.each([
  ['the passphrase', passphrase],
  ['the key on paper', formatOne.recoveryKey],
])('a backup of version 1 still opens with %s', async (_, typed) => {
  const backup = await openBackup(file, typed, argon2Here);
  const plan = await planRestore(backup, undefined, check);
  expect(plan).toMatchObject({ at: monday, isWhole: true, unnamed: 0 });
  const { vault } = await restoreNewDevice(backup, all(plan), check, { at: monday }, aDevice());
  expect(await readMeeting(vault, meetingNo(1).id)).toEqual(meetingNo(1, 'Æblegrød på Østerbro'));
  expect(await readMeeting(vault, meetingNo(2).id)).toEqual(meetingNo(2));
});
