// A clock that stands far ahead deletes nothing before a person has said that it is right.
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { deleteDue } from '../../src/app/deleteDue.ts';
import { answerClock, useDoubtedClock } from '../../src/app/doubtedClock.ts';
import { readFacts } from '../../src/app/readFacts.ts';
import { documentVersion, toDocument } from '../../src/meeting/document.ts';
import { summaryOf } from '../../src/meeting/summary.ts';
import { changeSession } from '../../src/room/session.ts';
import { readDayNote } from '../../src/storage/dayNote.ts';
import { writeMeeting } from '../../src/storage/meetings.ts';
import type { OpenVault } from '../../src/storage/openVault.ts';
import { aMeeting } from '../cast.ts';
import { aVault } from '../storage/aDevice.ts';

const id = 'd'.repeat(32);
const due = [{ id, summary: summaryOf({ ...aMeeting({ id }), deleteOn: '2026-04-01' }, 'closed') }];
const lying = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => lying.get(key) ?? null,
  setItem: (key: string, value: string) => void lying.set(key, value),
});
afterAll(() => vi.unstubAllGlobals());

let vault: OpenVault;
beforeEach(async () => {
  lying.clear();
  useDoubtedClock.setState({ asks: null });
  changeSession({ clockIsWrong: false });
  vault = await aVault();
  await writeMeeting(vault, { id, rev: 1, fmt: 1, document: 'words', summary: 'brief' });
  await deleteDue(vault, due, '2026-03-02');
});

test('a leap with something due is asked about, and a yes lets it go on', async () => {
  expect(await deleteDue(vault, due, '2028-03-02')).toEqual(new Set());
  expect(useDoubtedClock.getState().asks).toBe('2026-03-02');
  expect(readDayNote()).toBe('2026-03-02');
  answerClock(true, '2028-03-02');
  expect(useDoubtedClock.getState().asks).toBeNull();
  expect(await deleteDue(vault, due, '2028-03-02')).toEqual(new Set([id]));
});

test('a no deletes nothing and is not asked again; the right clock deletes on the day', async () => {
  await deleteDue(vault, due, '2028-03-02');
  answerClock(false, '2028-03-02');
  expect(await deleteDue(vault, due, '2028-03-03')).toEqual(new Set());
  expect(useDoubtedClock.getState().asks).toBeNull();
  expect(await vault.database.docs.count()).toBe(1);
  expect(await deleteDue(vault, due, '2026-03-03')).toEqual(new Set());
  expect(await deleteDue(vault, due, '2026-04-01')).toEqual(new Set([id]));
});

test('after a no what is due can still be read, and until then it cannot', async () => {
  const document = toDocument({ ...aMeeting({ id }), deleteOn: '2020-01-01' }, 'closed');
  await writeMeeting(vault, { id, rev: 2, fmt: documentVersion, document, summary: 'brief' });
  expect(await readFacts(vault, id)).toEqual({ why: 'due' });
  answerClock(false, '2028-03-02');
  expect(await readFacts(vault, id)).toMatchObject({ phase: 'closed' });
});

test('with nothing due a long time away is no question', async () => {
  await deleteDue(vault, [], '2028-03-02');
  expect(useDoubtedClock.getState().asks).toBeNull();
  expect(readDayNote()).toBe('2028-03-02');
});
