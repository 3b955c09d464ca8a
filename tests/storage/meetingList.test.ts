// The list in memory against the rows on the disk: with pages, without them, and with pages that somebody touched.
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { randomId } from '../../src/storage/bytes.ts';
import type { ListedMeetings } from '../../src/storage/listedMeetings.ts';
import { meetingList } from '../../src/storage/meetingList.ts';
import { writeMeeting } from '../../src/storage/meetings.ts';
import type { OpenVault } from '../../src/storage/openVault.ts';
import { removeMeeting } from '../../src/storage/removeMeeting.ts';
import { sealMeeting } from '../../src/storage/sealedMeeting.ts';
import type { SealedRow } from '../../src/storage/sealedRow.ts';
import { aDevice, aVault, everyRow, rawDelete, rawGet, rawPut } from './aDevice.ts';

let device = aDevice();
let vault: OpenVault;
beforeEach(async () => {
  device = aDevice();
  vault = await aVault(device);
});

const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const aList = (read = asText) =>
  meetingList<string>(vault, {
    read,
    readAgain: asText,
    order: (one, other) => other.gen - one.gen,
    front: (all) => all.slice(0, 20),
  });
const words = ({ meetings }: ListedMeetings<string>) => meetings.map(({ summary }) => summary);
const meeting = (id: string, rev: number, text: string) => ({ id, rev, fmt: 1, document: text, summary: text });

const ids: string[] = [];
/** So many at once, under `gen` 1 and on: "0" is the oldest. */
async function put(count: number): Promise<void> {
  ids.splice(0, ids.length, ...Array.from({ length: count }, randomId));
  const sealed = await Promise.all(ids.map((id, at) => sealMeeting(vault.keys, meeting(id, 1, String(at)))));
  const { docs, sums } = vault.database;
  await vault.database.transaction('rw', docs, sums, () =>
    Promise.all([
      docs.bulkPut(sealed.map(({ document }, at) => ({ ...document, gen: at + 1 }))),
      sums.bulkPut(sealed.map(({ summary }, at) => ({ ...summary, gen: at + 1 }))),
    ]),
  );
}
const upTo = (count: number) => Array.from({ length: count }, (_, at) => String(count - 1 - at));
const withPages = async (count: number) => {
  await put(count);
  const list = aList();
  await list.whole();
  await list.writePages();
  return list;
};
const pages = async () => (await everyRow(device.name)).filter(({ store }) => store === 'pages').map(({ row }) => row);
const idAt = (at: number) => ids[at] ?? '';

describe('the list', () => {
  test('of few is whole at once, and has no pages', async () => {
    const list = await withPages(3);
    expect(await list.first()).toMatchObject({ isWhole: true, damaged: [] });
    expect(words(await list.first())).toEqual(['2', '1', '0']);
    expect(await pages()).toEqual([]);
  });

  test('of many shows what is seen first, and then all: from rows the first time, from pages the next', async () => {
    await put(1_100);
    const list = aList();
    const first = await list.first();
    expect(first.isWhole).toBe(false);
    expect(words(first)).toEqual(upTo(1_100).slice(0, 512));
    expect(words(await list.whole())).toEqual(upTo(1_100));
    await list.writePages();
    expect(await pages()).toHaveLength(5);

    let rows = 0;
    const next = aList((value) => {
      rows += 1;
      return asText(value);
    });
    expect(words(await next.first())).toEqual(upTo(1_100).slice(0, 20));
    expect(words(await next.whole())).toEqual(upTo(1_100));
    expect(rows).toBe(0);
  });

  test('takes in what is newer than the pages, and brings only those in step that lag', async () => {
    const list = await withPages(1_100);
    const before = await pages();
    await writeMeeting(vault, meeting(idAt(0), 2, 'again'));
    await writeMeeting(vault, meeting(randomId(), 1, 'new'));
    const expected = ['new', 'again', ...upTo(1_100).slice(0, -1)];
    expect(words(await list.first())).toEqual(expected);
    expect(words(await aList().first()).slice(0, 3)).toEqual(['new', 'again', '1099']);
    expect(words(await aList().whole())).toEqual(expected);
    await list.writePages();
    const after = await pages();
    expect(after.filter((row) => !before.some((old) => JSON.stringify(old) === JSON.stringify(row)))).toHaveLength(3);
    expect(words(await aList().whole())).toEqual(expected);
    // What it was before is on no page any more.
    await rawDelete(device.name, 'sums', idAt(0));
    await rawDelete(device.name, 'docs', idAt(0));
    expect(words(await aList().whole())).not.toContain('0');
  });

  test('reads a last moment of another window, though it could not look where the others were', async () => {
    const list = await withPages(300);
    const sealed = await sealMeeting(vault.keys, meeting(idAt(5), 2, 'last moment'));
    await rawPut(device.name, 'docs', { ...sealed.document, gen: 1_000_005 });
    await rawPut(device.name, 'sums', { ...sealed.summary, gen: 1_000_005 });
    expect(words(await list.first())[0]).toBe('last moment');
    expect(words(await aList().whole())[0]).toBe('last moment');
    await writeMeeting(vault, meeting(idAt(6), 2, 'and then'));
    expect(words(await list.first()).slice(0, 2)).toEqual(['and then', 'last moment']);
  });

  test('forgets what another window removed, and never brings it back', async () => {
    const [here, there] = [await withPages(600), aList()];
    await there.whole();
    await removeMeeting(vault, idAt(3));
    expect(await pages()).toEqual([]);
    await there.writePages();
    expect(words(await here.first())).not.toContain('3');
    await here.writePages();
    expect(words(await aList().whole())).toEqual(upTo(600).filter((one) => one !== '3'));
    expect(words(await there.first())).not.toContain('3');
  });

  test('knows a place in the order of writing that was given again after the last ones were removed', async () => {
    await put(5);
    const there = aList();
    await there.whole();
    await removeMeeting(vault, idAt(4));
    await writeMeeting(vault, meeting(idAt(0), 2, 'again'));
    expect(words(await there.whole())).toEqual(['again', '3', '2', '1']);

    await removeMeeting(vault, idAt(0));
    await removeMeeting(vault, idAt(3));
    await writeMeeting(vault, meeting(idAt(1), 2, 'anew'));
    expect(words(await there.whole())).toEqual(['anew', '2']);
  });

  test('is the same in two windows that both write, remove and bring the pages in step', async () => {
    await put(300);
    const lists = [aList(), aList()];
    for (const list of lists) await list.whole();
    const doing = fc.record({ who: fc.nat(1), what: fc.nat(3), which: fc.nat(299) });
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { minLength: 1, maxLength: 8 }), async (steps) => {
        for (const { who, what, which } of steps) {
          const id = idAt(which);
          const stored = (await rawGet(device.name, 'sums', id)) as SealedRow | undefined;
          if (what === 0) await removeMeeting(vault, id);
          else if (what === 1) await writeMeeting(vault, meeting(id, (stored?.rev ?? 0) + 1, `${which}`));
          else if (what === 2) await lists[who]?.writePages();
          else await lists[who]?.first();
        }
        const [one, other, anew] = await Promise.all([...lists, aList()].map((list) => list.whole()));
        expect(one?.meetings).toEqual(anew?.meetings);
        expect(other?.meetings).toEqual(anew?.meetings);
        const rows = (await everyRow(device.name)).filter(({ store }) => store === 'sums');
        expect(anew?.meetings.map(({ id, rev }) => `${id} ${rev}`).toSorted()).toEqual(
          rows
            .map(({ row }) => row as SealedRow)
            .map(({ id, rev }) => `${id} ${rev}`)
            .toSorted(),
        );
      }),
      { numRuns: 25 },
    );
  });
});

describe('pages that cannot be used', () => {
  const page = async (p: number) =>
    (await pages()).find((row) => (row as { p: number }).p === p) as SealedRow & { p: number };
  const all = async () => words(await aList().whole());

  test.each([1, 2, 3])('one that somebody touched is not believed: %i', async (p) => {
    await withPages(600);
    const { ct, ...rest } = await page(p);
    await rawPut(device.name, 'pages', { ...rest, ct: ct.map((byte) => byte ^ 1) });
    expect(await all()).toEqual(upTo(600));
  });

  test('two that changed places', async () => {
    await withPages(1_100);
    const [one, other] = [await page(2), await page(3)];
    await rawPut(device.name, 'pages', { ...one, p: 3 });
    await rawPut(device.name, 'pages', { ...other, p: 2 });
    expect(await all()).toEqual(upTo(1_100));
  });

  test('one that is missing', async () => {
    await withPages(1_100);
    const store = vault.database.pages;
    await store.delete(3);
    expect(await all()).toEqual(upTo(1_100));
  });

  test('a making that was broken off', async () => {
    await withPages(600);
    const top = await page(0);
    await rawPut(device.name, 'pages', { ...top, pages: 0, gen: -1 });
    expect(words(await aList().first())).toEqual(upTo(600).slice(0, 512));
    const list = aList();
    expect(words(await list.whole())).toEqual(upTo(600));
    await list.writePages();
    expect((await page(0)) as unknown).toMatchObject({ pages: 2 });
  });

  test('an older page put back hides nothing for good: the rows are looked at in idle', async () => {
    const list = await withPages(600);
    const old = await page(2);
    await writeMeeting(vault, meeting(idAt(599), 2, 'newest'));
    await list.writePages();
    await rawPut(device.name, 'pages', old);
    const next = aList();
    await next.whole();
    expect(words(await next.checked())).toEqual(['newest', ...upTo(599)]);
  });

  test('show no word on the disk', async () => {
    await put(300);
    await writeMeeting(vault, meeting(idAt(0), 2, 'Amina fra Nørrebro'));
    const list = aList();
    await list.whole();
    await list.writePages();
    const bytes = (await pages()).flatMap((row): unknown[] => Object.values(row as object));
    const told = bytes.map((one) => (one instanceof Uint8Array ? new TextDecoder('latin1').decode(one) : String(one)));
    expect(told.length).toBeGreaterThan(5);
    expect(told.join('\n')).not.toContain('Amina');
  });
});

describe('damaged rows', () => {
  test('are found in idle behind good pages, named, and harm no other', async () => {
    await withPages(600);
    const broken = (await rawGet(device.name, 'sums', idAt(1))) as SealedRow;
    await rawPut(device.name, 'sums', { ...broken, ct: broken.ct.map((byte) => byte ^ 1) });
    await rawDelete(device.name, 'docs', idAt(2));
    await rawDelete(device.name, 'sums', idAt(3));
    await rawPut(device.name, 'sums', { id: idAt(4), rev: 'four' });
    const list = aList();
    await list.first();
    await list.whole();
    const { damaged, meetings } = await list.checked();
    expect(damaged.toSorted()).toEqual([1, 2, 3, 4].map(idAt).toSorted());
    expect(meetings.map(({ summary }) => summary)).toEqual(upTo(600).filter((one) => !['1', '3', '4'].includes(one)));
    await list.writePages();
    expect(await rawGet(device.name, 'sums', idAt(4))).toEqual({ id: idAt(4), rev: 'four' });
  });

  test('a summary that is none is damaged too', async () => {
    await writeMeeting(vault, { id: randomId(), rev: 1, fmt: 1, document: 1, summary: { not: 'text' } });
    expect((await aList().first()).damaged).toHaveLength(1);
  });
});
