// What it costs to give ten agreements along: the sheets, the packing, the seal, the picture, and the way back. Each beside
// a raw IndexedDB put of the same sealed bytes in the same run.
import { digitsOf } from '../../src/handover/digits.ts';
import { packTakeHome, readTakeHome, readTakeHomeFile, takeHomeBlock } from '../../src/handover/packTakeHome.ts';
import { phoneQr } from '../../src/handover/qr.ts';
import { readQr } from '../../src/handover/readQr.ts';
import { sheetFor } from '../../src/handover/sheet.ts';
import { takeHomeOf } from '../../src/handover/takeHome.ts';
import { argon2Here } from '../../src/storage/argon2.ts';
import { openParcel, sealParcel } from '../../src/storage/parcel.ts';
import { pointsOf } from '../handover/asCamera.ts';
import { agreementsAsSaid } from '../handover/manyAgreements.ts';
import { openRaw, rawPut } from './rawPut.ts';
import { at, timed } from './timed.ts';

interface Cost {
  readonly what: string;
  readonly p50: number;
  readonly p95: number;
  readonly ratio: number;
}

const address = 'https://stepup.fjordby.example/moeder/';

export async function measureTakingHome(): Promise<readonly Cost[]> {
  const m = agreementsAsSaid(10);
  const home = () => takeHomeOf(sheetFor(m, 'closed', m.citizenId));
  const plain = packTakeHome(home());
  const key = new Uint8Array(32).fill(7);
  const sealAtOnce = () => sealParcel(plain, async () => key.slice());
  const { sealed } = await sealAtOnce();
  const { sealed: reallySealed, code } = await sealParcel(plain, argon2Here);
  const qr = await phoneQr(address, sealed);
  if (qr === 'tooLong') throw new Error('Ten agreements make no picture.');
  const seen = pointsOf(qr);
  const raw = await openRaw();
  const file = `<!doctype html>${takeHomeBlock(home())}`;

  const costs: readonly (readonly [what: string, times: readonly number[]])[] = [
    ['raw IndexedDB put, strict', await timed(() => rawPut(raw, sealed))],
    ['the citizen’s sheet', await timed(() => sheetFor(m, 'closed', m.citizenId), 50)],
    [
      'a sheet for each of eight people',
      await timed(() => m.participants.map(({ id }) => sheetFor(m, 'closed', id)), 10),
    ],
    ['sheet, and packed', await timed(() => packTakeHome(home()), 20)],
    ['packed and sealed, key at hand', await timed(sealAtOnce, 5)],
    ['as digits', await timed(() => digitsOf(sealed), 20)],
    ['the QR, from sealed bytes to squares', await timed(() => phoneQr(address, sealed), 1, 100)],
    [
      'sheet, packing, seal and QR, key at hand',
      await timed(
        async () => phoneQr(address, (await sealParcel(packTakeHome(home()), async () => key.slice())).sealed),
        1,
        100,
      ),
    ],
    [
      'sheet, packing and seal, slow key (Argon2id, 64 MiB)',
      await timed(() => sealParcel(packTakeHome(home()), argon2Here), 1, 10),
    ],
    ['opened on the phone with the code', await timed(() => openParcel(reallySealed, code, argon2Here), 1, 10)],
    ['read and checked', await timed(() => readTakeHome(plain), 20)],
    ['read and checked from the file', await timed(() => readTakeHomeFile(file), 20)],
    ['a QR found and read in a picture', await timed(() => readQr(seen), 1, 50)],
  ];
  const floor = at(costs[0]?.[1] ?? [], 0.5);
  return costs.map(([what, times]) => ({
    what,
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    ratio: at(times, 0.5) / floor,
  }));
}
