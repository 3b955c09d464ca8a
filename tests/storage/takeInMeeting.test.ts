// A file of one meeting never takes words away in silence: what is later stays, and what is replaced can be had again.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { argon2Here } from '../../src/storage/argon2.ts';
import { keepMeeting } from '../../src/storage/keepMeeting.ts';
import { holdMeeting } from '../../src/storage/meetingLock.ts';
import { readMeeting, writeMeeting } from '../../src/storage/meetings.ts';
import type { OpenVault } from '../../src/storage/openVault.ts';
import { openRescue, readRescueFile } from '../../src/storage/rescueFile.ts';
import { readJournal, sealedJournal } from '../../src/storage/restoreJournal.ts';
import { takeInMeeting } from '../../src/storage/takeInMeeting.ts';
import { lastRestore, undoRestore } from '../../src/storage/undoRestore.ts';
import { aVault, everyRow, passphrase } from './aDevice.ts';

const id = 'a'.repeat(32);
const now = '2026-03-02T09:00:00.000Z';
const words = (document: string) => ({ fmt: 1, document, summary: `${document} in short` });
const file = { id, rev: 5, ...words('from the file') };
let vault: OpenVault;

beforeEach(async () => {
  vi.restoreAllMocks();
  vault = await aVault();
});

test('a file made at a fault does not replace what was written after it', async () => {
  const kept = keepMeeting(vault, { id, rev: 0 }, { copy: () => Promise.resolve() });
  kept.keep(words('one'));
  await kept.flush();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('x', 'QuotaExceededError');
  });
  kept.keep(words('two'));
  await kept.flush();
  const rescue = await kept.rescue();
  if (rescue === null) throw new Error('no file');
  put.mockRestore();
  kept.keep(words('three'));
  expect(await kept.tryAgain()).toEqual({ kind: 'saved' });
  const meeting = await openRescue(readRescueFile(rescue.bytes), passphrase, argon2Here);
  expect(meeting).toMatchObject({ document: 'two' });
  expect(await takeInMeeting(vault, meeting)).toBe('apart');
  expect(await readMeeting(vault, id)).toMatchObject({ document: 'three' });
});

describe('a later meeting from a file', () => {
  test('replaces an earlier one, which can be had again', async () => {
    await writeMeeting(vault, { id, rev: 1, ...words('here') });
    expect(await takeInMeeting(vault, file, { now })).toBe('replaced');
    expect(await readMeeting(vault, id)).toEqual(file);
    expect(await lastRestore(vault, now)).toEqual({ at: now, meetings: 1, isBrokenOff: false });
    expect(await undoRestore(vault)).toEqual({ undone: 1, kept: 0 });
    expect(await readMeeting(vault, id)).toMatchObject({ rev: 6, document: 'here' });
  });

  test('where nothing lay, replaces nothing', async () => {
    expect(await takeInMeeting(vault, file, { now })).toBe('takenIn');
    expect(await lastRestore(vault, now)).toBeNull();
  });

  test('goes into the note of a restore that was broken off', async () => {
    await writeMeeting(vault, { id, rev: 1, ...words('here') });
    const begun = { at: '2026-03-01T09:00:00.000Z', done: false };
    await vault.database.undo.put(await sealedJournal(vault, begun));
    await takeInMeeting(vault, file, { now });
    expect(await readJournal(vault)).toEqual(begun);
    expect(await undoRestore(vault)).toEqual({ undone: 1, kept: 0 });
  });
});

test('while a window has the meeting open nothing is taken in', async () => {
  await writeMeeting(vault, { id, rev: 1, ...words('here') });
  const before = await everyRow(vault.database.name);
  const held = await holdMeeting(id);
  if (held === 'heldElsewhere') throw new Error('held');
  expect(await takeInMeeting(vault, file, { now })).toBe('heldElsewhere');
  expect(await everyRow(vault.database.name)).toEqual(before);
  held.release();
  expect(await takeInMeeting(vault, file, { now })).toBe('replaced');
  expect(await holdMeeting(id)).not.toBe('heldElsewhere');
});
