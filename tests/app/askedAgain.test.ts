// Outside a meeting a disk that gave up is asked once more when a person presses, and only then.
import { beforeEach, expect, test, vi } from 'vitest';
import { deviceOf } from '../../src/app/deviceOf.ts';
import { closeDatabase } from '../../src/storage/database.ts';
import type { OpenVault } from '../../src/storage/openVault.ts';
import { aVault, removeDatabase } from '../storage/aDevice.ts';

let vault: OpenVault;
beforeEach(async () => {
  vi.stubGlobal('location', new URL('https://stepup.fjordby.example/'));
  vault = await aVault();
  closeDatabase(vault.database);
  return () => vi.unstubAllGlobals();
});

test('the list is read again after it', async () => {
  const device = deviceOf(vault);
  await expect(device.meetings()).rejects.toMatchObject({ name: 'StorageError' });
  expect(vault.database.isOpen()).toBe(false);
  await device.tryAgain();
  expect(await device.meetings()).toMatchObject({ meetings: [], damaged: [] });
});

test('two presses open it once', async () => {
  const device = deviceOf(vault);
  const open = vi.spyOn(vault.database, 'open');
  await Promise.all([device.tryAgain(), device.tryAgain()]);
  await device.tryAgain();
  expect(open).toHaveBeenCalledOnce();
  expect(vault.database.isOpen()).toBe(true);
});

test('where everything is gone nothing is made anew', async () => {
  const { name } = vault.database;
  await removeDatabase(name);
  await deviceOf(vault).tryAgain();
  expect(vault.database.isOpen()).toBe(false);
  expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
});
