// The small database of the citizen's own phone: what is kept reads back the same, what is not ours is left alone, and
// what is deleted is gone.
import { describe, expect, test, vi } from 'vitest';
import { mineFormat, type MineRow, readMineRow } from '../../src/storage/mineRow.ts';
import { answerMine, deleteMine, keepMine, listMine } from '../../src/storage/minePages.ts';
import { aDevice, everyRow, rawly, rawPut } from './aDevice.ts';

const idOf = (letter: string) => letter.repeat(32);
const page = (id = idOf('a')): Omit<MineRow, 'fmt'> => ({
  id,
  keptAt: '2026-11-20T10:00:00.000Z',
  sheet: new Uint8Array([1, 2, 3]),
  answers: [],
});
const done = { agreementId: 'abcdefgh', outcome: 'done', times: 0, goals: [], words: '' } as const;
const aName = () => aDevice().name;
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

// First, because it is asked once for as long as the window lives.
describe('a browser that asks whether it may keep it', () => {
  test('and gets no answer does not hold the page back', async () => {
    const persist = vi.fn(() => new Promise<boolean>(() => {}));
    vi.stubGlobal('navigator', { storage: { persist } });
    const name = aName();
    try {
      await keepMine(page(), name);
      expect(persist).toHaveBeenCalledOnce();
    } finally {
      vi.unstubAllGlobals();
    }
    expect((await listMine(name)).pages).toHaveLength(1);
  }, 2_000);
});

describe('a kept page', () => {
  test('reads back as it was kept, with its answers', async () => {
    const name = aName();
    await keepMine(page(), name);
    await answerMine(idOf('a'), () => [{ ...done, goals: [] }], name);
    const { pages, unread } = await listMine(name);
    expect(pages).toEqual([{ ...page(), fmt: mineFormat, answers: [done] }]);
    expect(unread).toEqual([]);
  });

  test('takes every answer in the order it was given, also when they come at once', async () => {
    const name = aName();
    await keepMine(page(), name);
    const times = Array.from({ length: 20 }, (_, at) => at + 1);
    await Promise.all(
      times.map((count) =>
        answerMine(
          idOf('a'),
          (answers) => [{ ...done, goals: [], times: (answers[0]?.times ?? 0) + 1, words: `${count}` }],
          name,
        ),
      ),
    );
    expect((await listMine(name)).pages[0]?.answers[0]?.times).toBe(20);
  });

  test('is replaced by the next edition under the same id', async () => {
    const name = aName();
    await keepMine(page(), name);
    await keepMine({ ...page(), sheet: new Uint8Array([9]) }, name);
    const { pages } = await listMine(name);
    expect(pages.map(({ sheet }) => [...sheet])).toEqual([[9]]);
  });
});

describe('what cannot be kept is refused, and nothing is changed', () => {
  const refused: readonly (readonly [string, Partial<Record<keyof MineRow | 'more', unknown>>])[] = [
    ['an id of another kind', { id: '0'.repeat(32) }],
    ['no page', { sheet: new Uint8Array() }],
    ['a page that is too large', { sheet: new Uint8Array(256 * 1024 + 1) }],
    ['an unknown answer', { answers: [{ ...done, outcome: 'maybe' }] }],
    ['words without end', { answers: [{ ...done, words: 'x'.repeat(501) }] }],
    ['anything more', { more: 'hidden' }],
  ];
  test.each(refused)('%s', (_, changes) => {
    expect(readMineRow({ ...page(), fmt: mineFormat, ...changes })).toBe('damaged');
  });

  test('a bad answer leaves the row as it was', async () => {
    const name = aName();
    await keepMine(page(), name);
    const before = await everyRow(name);
    await expect(
      answerMine(idOf('a'), () => [{ ...done, goals: [], words: 'x'.repeat(501) }], name),
    ).rejects.toMatchObject({ code: 'badValue' });
    await expect(answerMine(idOf('b'), () => [], name)).rejects.toMatchObject({ code: 'missing' });
    expect(await everyRow(name)).toEqual(before);
  });
});

describe('what another app or another version left', () => {
  test('is not read, not written over, and said to be there', async () => {
    const name = aName();
    await keepMine(page(), name);
    await rawPut(name, 'pages', { ...page(idOf('b')), fmt: mineFormat + 1 });
    await rawPut(name, 'pages', { id: idOf('c'), sheet: 'no bytes' });
    const before = await everyRow(name);
    const { pages, unread } = await listMine(name);
    expect(pages.map(({ id }) => id)).toEqual([idOf('a')]);
    expect(unread).toEqual([idOf('b'), idOf('c')]);
    await expect(keepMine(page(idOf('b')), name)).rejects.toMatchObject({ code: 'tooNew' });
    await expect(keepMine(page(idOf('c')), name)).rejects.toMatchObject({ code: 'keptAside' });
    await expect(answerMine(idOf('b'), () => [], name)).rejects.toMatchObject({ code: 'tooNew' });
    expect(await everyRow(name)).toEqual(before);
  });

  test('a database of a later version is refused, not opened', async () => {
    const name = aName();
    await rawly(name, () => Promise.resolve(), 20);
    await expect(listMine(name)).rejects.toMatchObject({ code: 'newerDatabase' });
    await expect(keepMine(page(), name)).rejects.toMatchObject({ code: 'newerDatabase' });
  });
});

describe('nothing there', () => {
  test('looking leaves nothing behind', async () => {
    const name = aName();
    expect(await listMine(name)).toEqual({ pages: [], unread: [] });
    expect(await databases()).not.toContain(name);
  });
});

describe('deleting', () => {
  test('takes one page and leaves the others', async () => {
    const name = aName();
    await keepMine(page(idOf('a')), name);
    await keepMine(page(idOf('b')), name);
    expect(await deleteMine(idOf('a'), name)).toBe(1);
    expect((await listMine(name)).pages.map(({ id }) => id)).toEqual([idOf('b')]);
  });

  test('takes a row that cannot be read as well', async () => {
    const name = aName();
    await keepMine(page(idOf('a')), name);
    await rawPut(name, 'pages', { id: idOf('c'), sheet: 'no bytes' });
    expect(await deleteMine(idOf('c'), name)).toBe(1);
    expect((await listMine(name)).unread).toEqual([]);
  });

  test('the last one takes the whole database', async () => {
    const name = aName();
    await keepMine(page(), name);
    expect(await databases()).toContain(name);
    expect(await deleteMine(idOf('a'), name)).toBe(0);
    expect(await databases()).not.toContain(name);
    expect(await deleteMine(idOf('a'), name)).toBe(0);
  });
});
