import { beforeEach, expect, test, vi } from 'vitest';
import { randomId } from '../../src/storage/bytes.ts';
import { deletedHere, deletionNote } from '../../src/storage/deletionNote.ts';
import { listMeetings, readMeeting, writeMeeting } from '../../src/storage/meetings.ts';
import type { OpenVault } from '../../src/storage/openVault.ts';
import { lockVault } from '../../src/storage/openVault.ts';
import { removeMeeting } from '../../src/storage/removeMeeting.ts';
import { aDevice, aVault, everyRow, rawPut } from './aDevice.ts';

let device = aDevice();
let vault: OpenVault;
beforeEach(async () => {
  device = aDevice();
  vault = await aVault(device);
});

const one = randomId();
const two = randomId();
const meeting = (id: string) => ({ id, rev: 1, fmt: 1, document: { words: id }, summary: { brief: id } });
const rowsIn = async (store: string) => (await everyRow(device.name)).filter((row) => row.store === store);

test('takes every row of the meeting, what a restore replaced, and the cache of the list', async () => {
  await writeMeeting(vault, meeting(one));
  await writeMeeting(vault, meeting(two));
  await rawPut(device.name, 'undo', { id: one, rev: 1 });
  await rawPut(device.name, 'undo', { id: two, rev: 1 });
  await rawPut(device.name, 'pages', { p: 0 });
  expect(await removeMeeting(vault, one)).toEqual({ rows: 3, copies: 0 });
  await expect(readMeeting(vault, one)).rejects.toMatchObject({ code: 'missing' });
  expect(await readMeeting(vault, two)).toEqual(meeting(two));
  expect(await rowsIn('undo')).toEqual([{ store: 'undo', row: { id: two, rev: 1 } }]);
  expect(await rowsIn('pages')).toEqual([]);
  expect(JSON.stringify(await everyRow(device.name))).not.toContain(one);
});

test('of what is not there is no fault, and of what is damaged takes what is there', async () => {
  expect(await removeMeeting(vault, one)).toEqual({ rows: 0, copies: 0 });
  await rawPut(device.name, 'docs', { id: two, rev: 'one' });
  expect(await removeMeeting(vault, two)).toEqual({ rows: 1, copies: 0 });
  expect(await listMeetings(vault)).toEqual({ summaries: [], damaged: [] });
});

test('is whole or not at all: when the disk fails in the middle, everything is still there', async () => {
  await writeMeeting(vault, meeting(one));
  await rawPut(device.name, 'undo', { id: one, rev: 1 });
  const before = await everyRow(device.name);
  const failing = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(removeMeeting(vault, one)).rejects.toMatchObject({ code: 'full' });
  failing.mockRestore();
  expect(await everyRow(device.name)).toEqual(before);
});

test('says so when the vault is locked', async () => {
  await writeMeeting(vault, meeting(one));
  lockVault(vault);
  await expect(removeMeeting(vault, one)).rejects.toMatchObject({ code: 'locked' });
});

test('is remembered by a number that names no meeting, for this vault only', async () => {
  await writeMeeting(vault, meeting(one));
  expect(await deletedHere(vault, [one, two])).toEqual(new Set());
  await removeMeeting(vault, one);
  expect(await deletedHere(vault, [one, two])).toEqual(new Set([one]));
  const notes = (await rowsIn('vault')).map(({ row }) => row).filter((row) => JSON.stringify(row).includes('deleted'));
  expect(notes).toEqual([await deletionNote(vault.header.vaultId, one)]);
  const { k } = notes[0] as { readonly k: string };
  expect(k).toMatch(/^deleted:[0-9a-f]{32}$/u);
  const elsewhere = await aVault(aDevice());
  expect((await deletionNote(elsewhere.header.vaultId, one)).k).not.toBe(k);
});

test('that came back by hand and is deleted again is deleted again', async () => {
  await writeMeeting(vault, meeting(one));
  await removeMeeting(vault, one);
  await writeMeeting(vault, meeting(one));
  expect(await removeMeeting(vault, one)).toEqual({ rows: 2, copies: 0 });
  expect(await rowsIn('docs')).toEqual([]);
});
