import { expect, test, vi } from 'vitest';
import { saveAsFile } from '../../src/app/saveAsFile.ts';
import { saveRescue } from '../../src/app/saveRescue.ts';
import { keepMeeting } from '../../src/storage/keepMeeting.ts';
import { aVault } from '../storage/aDevice.ts';

vi.mock('../../src/app/saveAsFile.ts', () => ({ saveAsFile: vi.fn<typeof saveAsFile>() }));

test('words count as being in a file when it was handed over, and no sooner', async () => {
  const kept = keepMeeting(await aVault(), { id: 'a'.repeat(32), rev: 0 }, { copy: () => Promise.resolve() });
  kept.keep({ fmt: 1, document: 'words', summary: 'brief' });
  vi.mocked(saveAsFile).mockImplementationOnce(() => {
    throw new Error('no');
  });
  await expect(saveRescue(kept)).rejects.toThrow('no');
  expect(kept.mayGo()).toBe(false);
  expect(await saveRescue(kept)).toBe(true);
  expect(kept.mayGo()).toBe(true);
});
