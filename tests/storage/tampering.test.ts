// Somebody with the disk in hand changes what lies there. Each change is found and named; nothing else is changed by it.
// What cannot be found is tested too, so that nobody promises it.
import { beforeEach, describe, expect, test } from 'vitest';
import { lockVault, type OpenVault } from '../../src/storage/openVault.ts';
import { listMeetings, readMeeting, writeMeeting } from '../../src/storage/meetings.ts';
import type { SealedRow } from '../../src/storage/sealedRow.ts';
import { unlockDevice } from '../../src/storage/device.ts';
import { aDevice, aVault, everyRow, passphrase, rawDelete, rawGet, rawPut } from './aDevice.ts';

const [one, two] = ['1'.repeat(32), '2'.repeat(32)];
const meeting = (id: string, rev: number) => ({
  id,
  rev,
  fmt: 1,
  document: { words: `${id} ${rev}`, more: 'a'.repeat(3_000) },
  summary: { brief: `${id} ${rev}` },
});

let device = aDevice();
let vault: OpenVault;
beforeEach(async () => {
  device = aDevice();
  vault = await aVault(device);
  await writeMeeting(vault, meeting(one, 1));
  await writeMeeting(vault, meeting(two, 1));
});

type Store = 'docs' | 'sums';
const row = async (store: Store, id: string) => (await rawGet(device.name, store, id)) as SealedRow;
const put = (store: Store, changed: SealedRow) => rawPut(device.name, store, changed);
const flipped = (bytes: SealedRow['ct'], at: number): SealedRow['ct'] => {
  const other = bytes.slice();
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
};
const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'opened',
    (error: unknown) => (typeof error === 'object' && error !== null && 'code' in error ? error.code : error),
  );
const damaged = async () => (await listMeetings(vault)).damaged;

/** Reading, listing and writing after the change: what is named, and that the other meeting and every byte are as before. */
async function foundAs(readsAs: string, lists: readonly { readonly id: string; readonly what: string }[]) {
  const before = await everyRow(device.name);
  expect(await codeOf(readMeeting(vault, one))).toBe(readsAs);
  expect(await damaged()).toEqual(lists);
  expect(await readMeeting(vault, two)).toEqual(meeting(two, 1));
  expect(await everyRow(device.name)).toEqual(before);
}

describe('a byte is turned', () => {
  test('in a document', async () => {
    const { ct, ...rest } = await row('docs', one);
    for (const at of [0, 1_000, ct.length - 1]) {
      await put('docs', { ...rest, ct: flipped(ct, at) });
      await foundAs('tampered', []);
    }
  });

  test('in a summary: the list names it', async () => {
    const { ct, ...rest } = await row('sums', one);
    await put('sums', { ...rest, ct: flipped(ct, 3) });
    await foundAs('tampered', [{ id: one, what: 'summary' }]);
  });

  test('in the nonce', async () => {
    const { iv, ...rest } = await row('docs', one);
    await put('docs', { ...rest, iv: flipped(iv, 0) });
    await foundAs('tampered', []);
  });
});

describe('rows change places', () => {
  test('two documents', async () => {
    const [first, second] = [await row('docs', one), await row('docs', two)];
    await put('docs', { ...second, id: one });
    await foundAs('tampered', []);
    await put('docs', { ...first, id: two });
    expect(await codeOf(readMeeting(vault, two))).toBe('tampered');
  });

  test('two summaries', async () => {
    await put('sums', { ...(await row('sums', two)), id: one });
    await foundAs('tampered', [{ id: one, what: 'summary' }]);
  });

  test('a document where its summary was, and the other way round', async () => {
    const [document, summary] = [await row('docs', one), await row('sums', one)];
    await put('sums', document);
    await put('docs', summary);
    await foundAs('tampered', [{ id: one, what: 'summary' }]);
  });
});

describe('a row is cut short or taken away', () => {
  test.each([0, 15, 16, 2_063])('to %d bytes', async (length) => {
    const { ct, ...rest } = await row('docs', one);
    await put('docs', { ...rest, ct: ct.slice(0, length) });
    await foundAs('tampered', []);
  });

  test('the document', async () => {
    await rawDelete(device.name, 'docs', one);
    await foundAs('tampered', [{ id: one, what: 'document' }]);
  });

  test('the summary', async () => {
    await rawDelete(device.name, 'sums', one);
    await foundAs('tampered', [{ id: one, what: 'summary' }]);
  });
});

describe('rows of another vault', () => {
  test('with the very same id, revision and passphrase', async () => {
    const elsewhere = aDevice();
    await writeMeeting(await aVault(elsewhere), meeting(one, 1));
    for (const store of ['docs', 'sums'] as const)
      await rawPut(device.name, store, await rawGet(elsewhere.name, store, one));
    await foundAs('tampered', [{ id: one, what: 'summary' }]);
  });
});

describe('an older row of our own', () => {
  const changed = async () => {
    const before = { docs: await row('docs', one), sums: await row('sums', one) };
    await writeMeeting(vault, meeting(one, 2));
    return before;
  };

  test.each(['docs', 'sums'] as const)('put back alone in %s is found', async (store) => {
    const before = await changed();
    await put(store, before[store]);
    await foundAs('stale', []);
  });

  test('relabelled as the newest is found', async () => {
    const before = await changed();
    await put('docs', { ...before.docs, rev: 2 });
    await foundAs('tampered', []);
  });

  test('put back with its own summary is not found: both halves are genuine, and nothing else here remembers', async () => {
    const before = await changed();
    await put('docs', before.docs);
    await put('sums', before.sums);
    expect(await readMeeting(vault, one)).toEqual(meeting(one, 1));
  });

  test('that was deleted and is put back whole is not found either', async () => {
    const before = { docs: await row('docs', one), sums: await row('sums', one) };
    await rawDelete(device.name, 'docs', one);
    await rawDelete(device.name, 'sums', one);
    await put('docs', before.docs);
    await put('sums', before.sums);
    expect(await readMeeting(vault, one)).toEqual(meeting(one, 1));
  });
});

describe('the header is changed', () => {
  test('by one bit anywhere in what is wrapped: no key comes out, and no row is touched', async () => {
    const header = vault.header;
    lockVault(vault);
    const [slot] = header.slots;
    if (slot === undefined || !(slot.ct instanceof Uint8Array)) throw new Error('A vault has a slot.');
    await rawPut(device.name, 'vault', { ...header, slots: [{ ...slot, ct: flipped(slot.ct, 0) }] });
    const before = await everyRow(device.name);
    expect(await codeOf(unlockDevice(passphrase, device))).toBe('wrongKey');
    expect(await everyRow(device.name)).toEqual(before);
  });

  test('to that of another vault: it opens with its own passphrase, and not one of our rows does', async () => {
    const elsewhere = aDevice();
    const { header } = await aVault(elsewhere);
    lockVault(vault);
    await rawPut(device.name, 'vault', header);
    vault = await unlockDevice(passphrase, device);
    const before = await everyRow(device.name);
    const { summaries, damaged: named } = await listMeetings(vault);
    expect(summaries).toEqual([]);
    expect(named.map(({ id }) => id).toSorted()).toEqual([one, two]);
    expect(await everyRow(device.name)).toEqual(before);
  });
});
