// After a loss an older backup was taken in, and beside the database lies what was written last: offered, never in silence.
import { beforeEach, expect, test, vi } from 'vitest';
import { newerCopiesOf } from '../../src/app/newerCopiesOf.ts';
import { courseBeside } from '../../src/course/beside.ts';
import { documentVersion, toDocument } from '../../src/meeting/document.ts';
import { summaryOf } from '../../src/meeting/summary.ts';
import { readMeeting } from '../../src/storage/meetings.ts';
import { readCopies, removeCopies } from '../../src/storage/openCopy.ts';
import type { OpenVault } from '../../src/storage/openVault.ts';
import { removeMeeting } from '../../src/storage/removeMeeting.ts';
import { type RestoreChoices, restoreBackup } from '../../src/storage/restoreBackup.ts';
import { planRestore } from '../../src/storage/restorePlan.ts';
import { sealMeeting, type StoredMeeting } from '../../src/storage/sealedMeeting.ts';
import type { SealedRow } from '../../src/storage/sealedRow.ts';
import { undoRestore } from '../../src/storage/undoRestore.ts';
import { checkDocument } from '../../src/app/checkDocument.ts';
import { aMeeting } from '../cast.ts';
import { all, backupOf, holding, opened } from '../storage/aBackup.ts';
import { aVault } from '../storage/aDevice.ts';

vi.mock('../../src/storage/openCopy.ts', async (original) => ({
  ...(await original<object>()),
  readCopies: vi.fn<typeof readCopies>(),
  removeCopies: vi.fn<typeof removeCopies>(() => Promise.resolve(1)),
}));

const [one, two] = ['e'.repeat(32), 'f'.repeat(32)] as const;
const at = '2026-03-02T09:00:00.000Z';
const meeting = (id: string, rev: number, deleteOn: string | null = `2999-01-0${rev}`): StoredMeeting => {
  const facts = { ...aMeeting({ id }), deleteOn };
  return { id, rev, fmt: documentVersion, document: toDocument(facts, 'closed'), summary: summaryOf(facts, 'closed') };
};
const { citizen, date } = summaryOf(aMeeting(), 'closed');
let vault: OpenVault;
const copiesAre = async (meetings: readonly StoredMeeting[], header = vault.header) => {
  const sealed = await Promise.all(meetings.map((each) => sealMeeting(vault.keys, each)));
  vi.mocked(readCopies).mockResolvedValue(sealed.map((each) => ({ header, meeting: each })));
};
beforeEach(async () => {
  vault = await aVault();
});

test('those that are later are offered by name, taken in by a yes, and taken back with the restore', async () => {
  await holding(vault, [meeting(one, 2), meeting(two, 2)]);
  const { file } = await backupOf(vault);
  await Promise.all([vault.database.docs.clear(), vault.database.sums.clear()]);
  const backup = await opened(file, vault);
  const choices: RestoreChoices = { at };
  await restoreBackup(vault, backup, all(await planRestore(backup, vault, checkDocument)), checkDocument, choices);
  await copiesAre([meeting(one, 5), meeting(two, 4)]);
  const newer = await newerCopiesOf(vault);
  expect(newer?.copies).toEqual([one, two].map((id) => ({ id, citizen, date, standing: 'newer' })));
  expect(await readMeeting(vault, one)).toEqual(meeting(one, 2));
  expect(await newer?.take()).toEqual({ taken: 2, beside: 0, left: 0 });
  expect(await readMeeting(vault, one)).toEqual(meeting(one, 5));
  expect(await readMeeting(vault, two)).toEqual(meeting(two, 4));
  expect(await newerCopiesOf(vault)).toBeNull();
  expect(await undoRestore(vault)).toEqual({ undone: 2, kept: 0 });
  await expect(readMeeting(vault, one)).rejects.toMatchObject({ code: 'missing' });
});

test('what was replaced comes back, where there was no restore before', async () => {
  await holding(vault, [meeting(one, 2), meeting(two, 2)]);
  await copiesAre([meeting(one, 5), meeting(two, 4)]);
  await (await newerCopiesOf(vault))?.take();
  expect(await undoRestore(vault)).toEqual({ undone: 2, kept: 0 });
  for (const id of [one, two]) expect((await readMeeting(vault, id)).document).toEqual(meeting(id, 2).document);
});

const rowOf = (id: string) => vault.database.docs.get(id) as Promise<SealedRow>;
const otherWords = { ...meeting(one, 3), document: meeting(one, 3, '2999-12-24').document };

test.each<readonly [string, () => Promise<unknown>]>([
  ['holds other words', () => Promise.resolve()],
  ['does not open', async () => vault.database.docs.put({ ...(await rowOf(one)), ct: new Uint8Array(2_064) })],
  ['is only half there', () => vault.database.docs.delete(one)],
])('one as late as a meeting here that %s is offered, and put beside it as a course of its own', async (_, change) => {
  await holding(vault, [meeting(one, 3)]);
  await change();
  const here = await vault.database.docs.toArray();
  await copiesAre([otherWords]);
  const newer = await newerCopiesOf(vault);
  expect(newer?.copies).toEqual([{ id: one, citizen, date, standing: 'apart' }]);
  expect(await newer?.take()).toEqual({ taken: 0, beside: 1, left: 0 });
  expect(removeCopies).toHaveBeenLastCalledWith([one]);
  const rows = (await vault.database.docs.toArray()) as SealedRow[];
  expect(rows).toEqual(expect.arrayContaining(here));
  const [beside] = rows.filter(({ id }) => id !== one);
  const { document } = await readMeeting(vault, beside?.id ?? '');
  const courseId = courseBeside(one, beside?.id ?? '');
  expect(document).toMatchObject({ meeting: { id: beside?.id, courseId, deleteOn: '2999-12-24' } });
});

test('one that fails to be put beside is not taken away', async () => {
  await holding(vault, [meeting(one, 3)]);
  await copiesAre([otherWords]);
  const newer = await newerCopiesOf(vault);
  vi.mocked(removeCopies).mockClear();
  vault.database.close({ disableAutoOpen: true });
  expect(await newer?.take()).toHaveProperty('why');
  expect(removeCopies).not.toHaveBeenCalled();
});

test.each<readonly [string, () => Promise<unknown>]>([
  ['as late as what is here', () => copiesAre([meeting(one, 3)])],
  ['of another vault', async () => copiesAre([meeting(one, 9)], { ...vault.header, vaultId: 'another' })],
  ['of a meeting whose day has come', () => copiesAre([meeting(one, 9, '2020-01-01')])],
  ['of a meeting that was deleted here', () => removeMeeting(vault, one).then(() => copiesAre([meeting(one, 9)]))],
])('a copy %s is not offered', async (_, change) => {
  vi.mocked(readCopies).mockResolvedValue([]);
  await holding(vault, [meeting(one, 3)]);
  await change();
  expect(await newerCopiesOf(vault)).toBeNull();
});
