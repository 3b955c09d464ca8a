// A file that was hurt on its way: what is damaged is named, and the rest is kept.
import { describe, expect, test } from 'vitest';
import { sealedChunkBytes } from '../../src/storage/backupChunks.ts';
import { packed, unpacked } from '../../src/storage/backupSegments.ts';
import type { Bytes } from '../../src/storage/bytes.ts';
import { readMeeting } from '../../src/storage/meetings.ts';
import { restoreBackup } from '../../src/storage/restoreBackup.ts';
import { strangersJson } from '../../src/storage/strangersJson.ts';
import { all, backupOf, changedAt, check, holding, longWords, meetingNo, monday, opened, planned } from './aBackup.ts';
import { aVault } from './aDevice.ts';
import { sealedFile } from './sealedFile.ts';

const many = Array.from({ length: 60 }, (_, no) => meetingNo(no + 1, longWords(90_000, no)));
const vault = await holding(await aVault(), many);
const { file } = await backupOf(vault);
const { header } = await opened(file, vault);
const empty = await aVault();
const inChunk = (chunk: number) => header.ends + chunk * sealedChunkBytes + 500_000;
const counts = ({ meetings }: Awaited<ReturnType<typeof planned>>) => ({
  good: meetings.filter(({ standing }) => standing === 'new').length,
  damaged: meetings.filter(({ standing }) => standing === 'damagedInFile').map(({ summary }) => summary),
});

describe('a backup with', () => {
  test('one byte changed loses what stood there, names it, and keeps all before and behind', async () => {
    const plan = await planned(await changedAt(file, inChunk(1), (byte) => byte ^ 1), vault, empty);
    const { good, damaged } = counts(plan);
    expect(plan).toMatchObject({ isWhole: false, unnamed: 0 });
    expect(good + damaged.length).toBe(60);
    expect(good).toBeGreaterThan(30);
    expect(damaged.length).toBeGreaterThan(5);
    expect(JSON.stringify(damaged[0])).toMatch(/^\{"name":"Amina \d+"\}$/);
    const behind = plan.meetings.find(({ id }) => id === meetingNo(1).id);
    expect(behind?.standing).toBe('new');
  });

  test('its first chunk damaged still has the others', async () => {
    const { good } = counts(await planned(await changedAt(file, inChunk(0), (byte) => byte ^ 1), vault, empty));
    expect(good).toBeGreaterThan(30);
  });

  test.each([0.1, 0.5, 0.9, 0.999])('only %d of it left keeps what is whole', async (share) => {
    const plan = await planned(file.slice(0, Math.floor(file.size * share)), vault, empty);
    expect(plan.isWhole).toBe(false);
    const { good, damaged } = counts(plan);
    expect(good + damaged.length + plan.unnamed).toBe(60);
    expect(good).toBeGreaterThanOrEqual(Math.floor(share * 60) - 25);
  });

  test('its end cut off exactly between two chunks knows that it is not whole', async () => {
    const plan = await planned(file.slice(0, header.ends + sealedChunkBytes), vault, empty);
    expect(plan.isWhole).toBe(false);
    expect(counts(plan).good).toBeGreaterThan(5);
  });

  test('something more at its end is not whole', async () => {
    const plan = await planned(new Blob([file, 'and more']), vault, empty);
    expect(plan.isWhole).toBe(false);
  });

  const chunk = (at: number) =>
    file.slice(header.ends + at * sealedChunkBytes, header.ends + (at + 1) * sealedChunkBytes);
  test.each([
    ['two chunks changed about', () => [chunk(1), chunk(0), file.slice(inChunk(2) - 500_000)]],
    ['a chunk twice', () => [chunk(0), chunk(0), file.slice(inChunk(1) - 500_000)]],
    ['a chunk left out', () => [chunk(0), file.slice(inChunk(2) - 500_000)]],
  ])('%s is not whole, and brings only what was written', async (_, parts) => {
    const plan = await planned(new Blob([file.slice(0, header.ends), ...parts()]), vault, vault);
    expect(plan.isWhole).toBe(false);
    expect(plan.meetings.every(({ standing }) => standing === 'same' || standing === 'damagedInFile')).toBe(true);
  });

  test('a chunk of another backup of the same vault is damaged there', async () => {
    const other = await backupOf(vault);
    const mixed = new Blob([
      file.slice(0, header.ends + sealedChunkBytes),
      other.file.slice(header.ends + sealedChunkBytes, header.ends + 2 * sealedChunkBytes),
      file.slice(header.ends + 2 * sealedChunkBytes),
    ]);
    const plan = await planned(mixed, vault, vault);
    expect(plan.isWhole).toBe(false);
    expect(counts(plan).damaged.length).toBeGreaterThan(0);
  });

  test('damage is restored as far as it goes, and the rest is told', async () => {
    const here = await aVault();
    const hurt = await changedAt(file, inChunk(1), (byte) => byte ^ 1);
    const plan = await planned(hurt, vault, here);
    const chosen = all(plan);
    expect(await restoreBackup(here, await opened(hurt, vault), chosen, check, { at: monday })).toEqual({
      taken: chosen.length,
      left: [],
    });
    for (const { id } of chosen.slice(0, 3)) expect(await readMeeting(here, id)).toMatchObject({ id });
  });
});

const text = (words: string): Bytes => new TextEncoder().encode(words);
const line = (document: string) =>
  `{"kind":"document","id":"${'a'.repeat(32)}","rev":1,"fmt":1,"document":${document}}\n`;
const fate = async (lines: string) => {
  const plan = await planned(await sealedFile(vault, [await packed(text(lines))]), vault, empty);
  return { whole: plan.isWhole, meetings: plan.meetings.length };
};

describe('a file that was made to harm', () => {
  test('unpacks no further than a segment may', async () => {
    const bomb = await packed(new Uint8Array(64 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    await expect(unpacked(bomb)).rejects.toMatchObject({ code: 'tampered' });
  });

  test('unpacks no further than a file may', async () => {
    const long = line(JSON.stringify({ name: Array.from({ length: 20 }, () => 'x'.repeat(90_000)) }));
    const blank = await packed(text(long));
    const bombs = await sealedFile(
      vault,
      Array.from({ length: 20 }, () => blank),
    );
    expect(bombs.size).toBeLessThan(100_000);
    await expect(planned(bombs, vault, empty)).rejects.toMatchObject({ code: 'tooLarge' });
  });

  test('of a million empty lines is put away', async () => {
    const blank = await packed(new Uint8Array(1_000_000).fill(10));
    await expect(planned(await sealedFile(vault, [blank]), vault, empty)).rejects.toMatchObject({ code: 'tampered' });
  });

  test.each([
    [
      'a line longer than any meeting',
      line(JSON.stringify({ name: Array.from({ length: 30 }, () => 'x'.repeat(90_000)) })),
    ],
    ['a text longer than any field', line(JSON.stringify({ name: 'x'.repeat(100_001) }))],
    ['nesting without end', line('['.repeat(100_000))],
    ['nesting deeper than any meeting', line(`${'['.repeat(33)}${']'.repeat(33)}`)],
    ['a prototype', line('{"__proto__":{"name":"x"}}')],
    ['a constructor', line('{"constructor":{"prototype":{}}}')],
    ['half a letter', line('{"name":"\\ud800"}')],
    ['a number without end', line('{"name":1e999}')],
    ['a kind of its own', line('{}').replace('document', 'else')],
    ['a path for a name', line('{}').replace('a'.repeat(32), '../../etc')],
    ['a revision that can never be followed', line('{}').replace('"rev":1', `"rev":${Number.MAX_SAFE_INTEGER}`)],
    ['something beside', line('{}').replace('"rev"', '"more":1,"rev"')],
    ['no text at all', '\u0000\n'],
  ])('with %s brings no meeting', async (_, lines) => {
    expect(await fate(lines)).toEqual({ whole: false, meetings: 0 });
  });

  test('with bytes that are no letters brings no meeting', async () => {
    const plan = await planned(
      await sealedFile(vault, [await packed(Uint8Array.of(34, 255, 254, 34, 10))]),
      vault,
      empty,
    );
    expect(plan).toMatchObject({ isWhole: false, meetings: [] });
  });

  test('twice under one name counts once', async () => {
    expect(await fate(line('{"name":"a"}') + line('{"name":"b"}'))).toMatchObject({ meetings: 1 });
  });

  test('leaves no prototype behind', () => {
    expect(() => strangersJson(text('{"a":{"__proto__":{"polluted":1}}}'))).toThrow('tampered');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
