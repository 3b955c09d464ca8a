import { expect, test } from 'vitest';
import { takeInRescue } from '../../src/app/takeInRescue.ts';
import { backupOf } from '../storage/aBackup.ts';
import { aVault, passphrase } from '../storage/aDevice.ts';

test('a copy of everything is known for what it is, and not called broken', async () => {
  const vault = await aVault();
  const { file } = await backupOf(vault);
  expect(await takeInRescue(vault, file, passphrase)).toBe('allMeetings');
});
