// Taking hold of the disk again: one at a time, and no step more once it was given up.
import { afterEach, expect, test, vi } from 'vitest';
import { randomId } from '../../src/storage/bytes.ts';
import { meetingDisk } from '../../src/storage/meetingDisk.ts';
import { readMeeting, writeMeeting } from '../../src/storage/meetings.ts';
import { stubCaches } from '../support/cachesHere.ts';
import { aVault, soon } from './aDevice.ts';

afterEach(() => vi.unstubAllGlobals());

const one = { id: randomId(), rev: 1, fmt: 1, document: 'words', summary: 'brief' };

test('a second press waits for the one that was given up, which stops at its next step', async () => {
  const vault = await aVault();
  await writeMeeting(vault, one);
  const disk = meetingDisk(vault, one.id, () => undefined);
  const asked: (() => void)[] = [];
  stubCaches({ keys: () => new Promise((resolve) => void asked.push(() => resolve([]))) });
  const [first, second] = [new AbortController(), new AbortController()];
  const begun = disk.reopen(false, first.signal);
  const givenUp = begun.catch((error: unknown) => error);
  await soon();
  first.abort();
  const again = disk.reopen(false, second.signal);
  await soon();
  await soon();
  expect(asked).toHaveLength(1);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  asked[0]?.();
  expect(await givenUp).toBeDefined();
  expect(put).not.toHaveBeenCalled();
  expect(vault.database.isOpen()).toBe(false);
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  asked[1]?.();
  await again;
  expect(put).toHaveBeenCalled();
  expect(await readMeeting(vault, one.id)).toEqual(one);
});
