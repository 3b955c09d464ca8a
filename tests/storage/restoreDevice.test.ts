// A lost device is brought back from every copy that opens, whatever is wrong with the others.
import { expect, test, vi } from 'vitest';
import { argon2Here } from '../../src/storage/argon2.ts';
import { randomId } from '../../src/storage/bytes.ts';
import { listMeetings, readMeeting } from '../../src/storage/meetings.ts';
import type { OpenVault } from '../../src/storage/openVault.ts';
import type { Rescue } from '../../src/storage/rescueFile.ts';
import { restoreDevice } from '../../src/storage/restoreDevice.ts';
import { sealMeeting } from '../../src/storage/sealedMeeting.ts';
import { setUpDevice } from '../../src/storage/device.ts';
import { aDevice, aVault, cheap, everyRow, passphrase } from './aDevice.ts';

const vault = await aVault();
const [id, other] = [randomId(), randomId()];
const meeting = (of: string, rev: number) => ({ id: of, rev, fmt: 1, document: `words ${rev}`, summary: 'brief' });
const copyOf = async (of: string, rev: number, from: OpenVault = vault): Promise<Rescue> => ({
  header: from.header,
  meeting: await sealMeeting(from.keys, meeting(of, rev)),
});
const damaged = ({ header, meeting: { document, ...rest } }: Rescue): Rescue => ({
  header,
  meeting: { ...rest, document: { ...document, ct: document.ct.map((byte) => byte ^ 1) } },
});
const strangers = await setUpDevice('seks grønne både sejler', { ...aDevice(), deriveKey: argon2Here, cost: cheap });

test('The first copy may be damaged, or another vault’s', async () => {
  for (const first of [damaged(await copyOf(other, 1)), await copyOf(other, 1, strangers)]) {
    const restored = await restoreDevice([first, await copyOf(id, 2)], passphrase, aDevice());
    expect(await readMeeting(restored, id)).toEqual(meeting(id, 2));
    expect((await listMeetings(restored)).summaries).toHaveLength(1);
  }
});

test('Of two copies of one meeting the later comes back, in whatever order they lie', async () => {
  const copies = [await copyOf(id, 3), await copyOf(id, 2), await copyOf(other, 1)];
  for (const order of [copies, copies.toReversed()]) {
    const restored = await restoreDevice(order, passphrase, aDevice());
    expect(await readMeeting(restored, id)).toEqual(meeting(id, 3));
    expect(await readMeeting(restored, other)).toEqual(meeting(other, 1));
  }
});

test('The key is wrong only when it opens none', async () => {
  const device = aDevice();
  const copies = [await copyOf(id, 1, strangers), await copyOf(id, 2)];
  await expect(restoreDevice(copies, 'fire røde heste gik', device)).rejects.toMatchObject({ code: 'wrongKey' });
  const both = [await copyOf(id, 1, strangers), damaged(await copyOf(id, 2))];
  await expect(restoreDevice(both, passphrase, device)).rejects.toMatchObject({ code: 'tampered' });
});

test('A disk that fails half way leaves nothing', async () => {
  const device = aDevice();
  let puts = 0;
  const asIs = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as IDBObjectStore['put'];
  const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function fails(
    this: IDBObjectStore,
    row,
  ) {
    puts += 1;
    if (puts > 3) throw new DOMException('x', 'QuotaExceededError');
    return Reflect.apply(asIs, this, [row]);
  });
  const copies = [await copyOf(id, 1), await copyOf(other, 1)];
  await expect(restoreDevice(copies, passphrase, device)).rejects.toMatchObject({ code: 'full' });
  failing.mockRestore();
  expect(await everyRow(device.name)).toEqual([]);
});
