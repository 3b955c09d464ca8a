// A meeting that is told something while it lies on the device: written at once, or said why not.
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readApart, tellApart } from '../../src/app/meetingsApart.ts';
import { documentVersion, toDocument } from '../../src/meeting/document.ts';
import type { Telling } from '../../src/meeting/events.ts';
import { summaryOf } from '../../src/meeting/summary.ts';
import { closeDatabase } from '../../src/storage/database.ts';
import { writeMeeting } from '../../src/storage/meetings.ts';
import type { OpenVault } from '../../src/storage/openVault.ts';
import { agreed, factsIn, lise } from '../cast.ts';
import { aVault } from '../storage/aDevice.ts';
import { stubCaches } from '../support/cachesHere.ts';
import { withLocks } from '../support/locksHere.ts';

const id = 'c'.repeat(32);
const report = { id: 'r', agreementId: 'sends', way: 'call', outcome: 'done', times: null, words: '' } as const;
const telling: Telling = { type: 'promise.reported', report };
let vault: OpenVault;

beforeAll(withLocks);
beforeEach(async () => {
  vault = await aVault();
  const facts = factsIn('closed', { id, agreements: [agreed({ id: 'sends', ownerId: lise.id })] });
  const [document, summary] = [toDocument(facts, 'closed'), summaryOf(facts, 'closed')];
  await writeMeeting(vault, { id, rev: 1, fmt: documentVersion, document, summary });
  return () => vi.unstubAllGlobals();
});
const reports = async () => (await readApart(vault, [id]))[0]?.facts.reports;

test('it is written, and the lock on it is free again', async () => {
  expect(await tellApart(vault, id, telling)).toBeNull();
  expect(await reports()).toMatchObject([report]);
  expect(await tellApart(vault, id, { type: 'promise.reported', report: { ...report, id: 's' } })).toBeNull();
});

describe('on a database that was closed at a fault', () => {
  beforeEach(() => closeDatabase(vault.database));

  test('a press asks the disk once more, and then it is written', async () => {
    expect(await tellApart(vault, id, telling)).toBeNull();
    expect(await reports()).toMatchObject([report]);
  });

  test('a disk that is still full says so', async () => {
    stubCaches({ keys: () => Promise.reject(new DOMException('', 'QuotaExceededError')) });
    expect(await tellApart(vault, id, telling)).toBe('full');
    expect(vault.database.isOpen()).toBe(false);
  });

  test('nobody is told that the app is locked and everything saved', async () => {
    vi.spyOn(vault.database, 'isOpen').mockReturnValue(true);
    expect(await tellApart(vault, id, telling)).toBe('failed');
  });
});
