import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { randomId } from '../../src/storage/bytes.ts';
import { listMeetings, readMeeting, writeMeeting } from '../../src/storage/meetings.ts';
import type { OpenVault } from '../../src/storage/openVault.ts';
import type { SealedRow } from '../../src/storage/sealedRow.ts';
import { aDevice, aVault, everyRow, rawDelete, rawGet, rawPut } from './aDevice.ts';

let device = aDevice();
let vault: OpenVault;
beforeEach(async () => {
  device = aDevice();
  vault = await aVault(device);
});

const one = randomId();
const two = randomId();
const meeting = (id: string, rev: number, words = `${id} ${rev}`) => ({
  id,
  rev,
  fmt: 1,
  document: { words },
  summary: { brief: words },
});
const row = async (store: 'docs' | 'sums', id: string) => (await rawGet(device.name, store, id)) as SealedRow;
const listed = async () => (await listMeetings(vault)).summaries.map(({ id }) => id);

describe('a meeting', () => {
  test('reads back as it was written', async () => {
    await writeMeeting(vault, meeting(one, 1));
    expect(await readMeeting(vault, one)).toEqual(meeting(one, 1));
  });

  test('that nobody wrote is missing', async () => {
    await expect(readMeeting(vault, one)).rejects.toMatchObject({ code: 'missing' });
  });

  test('of a later format says so', async () => {
    await writeMeeting(vault, { ...meeting(one, 1), fmt: 4 });
    await expect(readMeeting(vault, one, 3)).rejects.toMatchObject({ code: 'tooNew' });
    expect(await readMeeting(vault, one, 4)).toMatchObject({ fmt: 4 });
  });

  test('is listed by its summary, last written first', async () => {
    expect(await listMeetings(vault)).toEqual({ summaries: [], damaged: [] });
    await writeMeeting(vault, meeting(one, 1));
    await writeMeeting(vault, meeting(two, 1));
    expect(await listed()).toEqual([two, one]);
    await writeMeeting(vault, meeting(one, 2));
    expect(await listMeetings(vault)).toEqual({
      summaries: [
        { id: one, rev: 2, fmt: 1, summary: { brief: `${one} 2` } },
        { id: two, rev: 1, fmt: 1, summary: { brief: `${two} 1` } },
      ],
      damaged: [],
    });
  });

  test('leaves no word readable on the disk', async () => {
    const words = ['Amina', 'Nørrebro', '1990-01-31', 'ringer til banken'];
    await writeMeeting(vault, { id: one, rev: 1, fmt: 1, document: words, summary: words });
    const rows = await everyRow(device.name);
    const bytes = new Set<string>();
    const scan = (value: unknown): void => {
      if (value instanceof Uint8Array) bytes.add(new TextDecoder('latin1').decode(value));
      else if (typeof value === 'object' && value !== null) Object.entries(value).flat().forEach(scan);
      else bytes.add(String(value));
    };
    scan(rows);
    const disk = [...bytes].join('\n');
    for (const word of words) {
      const asBytes = new TextDecoder('latin1').decode(new TextEncoder().encode(word));
      expect(disk).not.toContain(word);
      expect(disk).not.toContain(asBytes);
    }
    for (const { store, row: stored } of rows.filter(({ store: from }) => from !== 'vault')) {
      expect([store, ...Object.keys(stored as object).toSorted()]).toEqual([
        store,
        'ct',
        'fmt',
        'gen',
        'id',
        'iv',
        'rev',
      ]);
    }
  });
});

describe('a revision', () => {
  test.each([0, 2, -1, 1.5])('of a new meeting is 1, not %d', async (rev) => {
    await expect(writeMeeting(vault, meeting(one, rev))).rejects.toMatchObject({ code: 'stale' });
    expect(await listed()).toEqual([]);
  });

  test('follows the one before, or nothing is written', async () => {
    await writeMeeting(vault, meeting(one, 1));
    const before = await everyRow(device.name);
    for (const rev of [1, 3, 0]) {
      await expect(writeMeeting(vault, meeting(one, rev))).rejects.toMatchObject({ code: 'stale' });
    }
    expect(await everyRow(device.name)).toEqual(before);
    await writeMeeting(vault, meeting(one, 2));
  });

  test('is won by one of two that write at once', async () => {
    const other = await Promise.allSettled(['a', 'b', 'c'].map((words) => writeMeeting(vault, meeting(one, 1, words))));
    expect(other.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('loses nothing when two windows take turns as they can', async () => {
    let stale = 0;
    const add = async (): Promise<void> => {
      const there = await readMeeting(vault, one).catch(() => ({ rev: 0, document: 0 }));
      const next = { id: one, rev: there.rev + 1, fmt: 1, document: Number(there.document) + 1, summary: null };
      await writeMeeting(vault, next).catch(() => {
        stale += 1;
        return add();
      });
    };
    await Promise.all(
      Array.from({ length: 2 }, async () => {
        for (let turn = 0; turn < 20; turn += 1) await add();
      }),
    );
    expect(await readMeeting(vault, one)).toMatchObject({ rev: 40, document: 40 });
    expect(stale).toBeGreaterThan(0);
  });

  test('is counted over all meetings too, upwards only', async () => {
    for (const [id, rev] of [
      [one, 1],
      [two, 1],
      [one, 2],
    ] as const)
      await writeMeeting(vault, meeting(id, rev));
    expect([(await row('sums', two)).gen, (await row('sums', one)).gen, (await row('docs', one)).gen]).toEqual([
      2, 3, 3,
    ]);
  });
});

describe('a row that somebody touched', () => {
  beforeEach(async () => {
    await writeMeeting(vault, meeting(one, 1));
    await writeMeeting(vault, meeting(two, 1));
  });
  const reading = (id: string) => readMeeting(vault, id);
  const opensStill = async (id: string) => expect(await readMeeting(vault, id)).toEqual(meeting(id, 1));

  test('is named, kept, and harms no other: a summary', async () => {
    const { ct, ...rest } = await row('sums', one);
    await rawPut(device.name, 'sums', { ...rest, ct: ct.map((byte) => byte ^ 1) });
    const before = await everyRow(device.name);
    const list = await listMeetings(vault);
    expect(list.damaged).toEqual([{ id: one, what: 'summary' }]);
    expect(list.summaries.map(({ id }) => id)).toEqual([two]);
    await opensStill(two);
    await expect(reading(one)).rejects.toMatchObject({ code: 'tampered' });
    expect(await everyRow(device.name)).toEqual(before);
  });

  test('is named, kept, and harms no other: a document', async () => {
    await rawPut(device.name, 'docs', { id: one, rev: 'one' });
    await expect(reading(one)).rejects.toMatchObject({ code: 'tampered' });
    await expect(writeMeeting(vault, meeting(one, 2))).rejects.toMatchObject({ code: 'keptAside' });
    expect(await rawGet(device.name, 'docs', one)).toEqual({ id: one, rev: 'one' });
    await opensStill(two);
  });

  test('is named when it is missing', async () => {
    await rawDelete(device.name, 'docs', one);
    await rawDelete(device.name, 'sums', two);
    const { damaged } = await listMeetings(vault);
    expect(damaged).toEqual([
      { id: two, what: 'summary' },
      { id: one, what: 'document' },
    ]);
    await expect(reading(one)).rejects.toMatchObject({ code: 'tampered' });
    await expect(writeMeeting(vault, meeting(two, 1))).rejects.toMatchObject({ code: 'keptAside' });
  });

  test('does not pass for another: swapped documents', async () => {
    const [first, second] = [await row('docs', one), await row('docs', two)];
    await rawPut(device.name, 'docs', { ...second, id: one });
    await rawPut(device.name, 'docs', { ...first, id: two });
    await expect(reading(one)).rejects.toMatchObject({ code: 'tampered' });
    await expect(reading(two)).rejects.toMatchObject({ code: 'tampered' });
  });

  test('does not pass for another: swapped summaries', async () => {
    const [first, second] = [await row('sums', one), await row('sums', two)];
    await rawPut(device.name, 'sums', { ...second, id: one });
    await rawPut(device.name, 'sums', { ...first, id: two });
    expect((await listMeetings(vault)).damaged.map(({ id }) => id).toSorted()).toEqual([one, two].toSorted());
  });

  test('does not pass for ours when it is of another vault', async () => {
    const elsewhere = aDevice();
    await writeMeeting(await aVault(elsewhere), meeting(one, 1));
    for (const store of ['docs', 'sums']) {
      await rawPut(device.name, store, await rawGet(elsewhere.name, store, one));
    }
    await expect(reading(one)).rejects.toMatchObject({ code: 'tampered' });
    expect((await listMeetings(vault)).damaged).toEqual([{ id: one, what: 'summary' }]);
  });

  test('does not pass for new when it is old', async () => {
    const [oldDocument, oldSummary] = [await row('docs', one), await row('sums', one)];
    await writeMeeting(vault, meeting(one, 2));
    const newSummary = await row('sums', one);
    await rawPut(device.name, 'docs', oldDocument);
    await expect(reading(one)).rejects.toMatchObject({ code: 'stale' });
    await rawPut(device.name, 'sums', { ...newSummary, rev: 1 });
    await expect(reading(one)).rejects.toMatchObject({ code: 'tampered' });
    await rawPut(device.name, 'docs', { ...oldDocument, rev: 2 });
    await rawPut(device.name, 'sums', newSummary);
    await expect(reading(one)).rejects.toMatchObject({ code: 'tampered' });
    await rawPut(device.name, 'sums', oldSummary);
    await expect(reading(one)).rejects.toMatchObject({ code: 'stale' });
  });

  test('is never anything worse than damaged, whatever was done to it', async () => {
    const whole = await row('sums', one);
    const change = fc.record(
      { rev: fc.anything(), fmt: fc.anything(), gen: fc.anything(), iv: fc.anything(), ct: fc.anything() },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(change, async (values) => {
        try {
          await rawPut(device.name, 'sums', { ...whole, ...values });
        } catch {
          fc.pre(false);
        }
        const { summaries, damaged } = await listMeetings(vault);
        expect(summaries.map(({ id }) => id)).toContain(two);
        expect([...summaries, ...damaged].map(({ id }) => id)).toContain(one);
      }),
      { numRuns: 60 },
    );
  });
});
