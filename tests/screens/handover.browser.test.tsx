// The phone's card as it stands on the screen: its picture is read from a screenshot by another reader than ours, and
// opens with the code that stands beside it.
import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { bytesOf } from '../../src/handover/digits.ts';
import { readTakeHome } from '../../src/handover/packTakeHome.ts';
import { Handover } from '../../src/screens/handover/Handover.tsx';
import { argon2Here } from '../../src/storage/argon2.ts';
import { openParcel, sealParcel } from '../../src/storage/parcel.ts';
import { factsIn } from '../cast.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { deviceWith } from './homeDevice.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

await prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });

const address = 'https://stepup.fjordby.example/moeder/';
const root = document.documentElement;
beforeAll(meetingInDanish);
beforeEach(() => page.viewport(1366, 640));
afterEach(() => {
  delete root.dataset['theme'];
});

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

async function readFromTheScreen(): Promise<string> {
  const picture = screen.getByRole('img', { name: /^QR-kode/ });
  const base64 = await page.screenshot({ element: picture, save: false });
  const png = new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], { type: 'image/png' });
  const [read] = await readBarcodes(png, { formats: ['QRCode'] });
  return read?.text ?? '';
}

test.each(['light', 'dark', 'contrast'])('in %s the picture opens with the code beside it', async (theme) => {
  root.dataset['theme'] = theme;
  const device = deviceWith([], [], {
    phoneAddress: address,
    sealForPhone: (plain) => sealParcel(plain, argon2Here),
  });
  const facts = factsIn('closing', fullMeeting);
  inRoom(facts, 'closing', <Handover />, device);
  await press('Lav en kode');
  await screen.findByRole('button', { name: 'Giv videre' }, { timeout: 20_000 });
  await press('Giv videre');
  await press('Vis koden');
  const { bottom = 0 } = document.querySelector('.code')?.getBoundingClientRect() ?? {};
  expect(bottom).toBeLessThanOrEqual(document.querySelector('.dock')?.getBoundingClientRect().top ?? 0);
  const code = document.querySelector('.digits [aria-hidden]')?.textContent ?? '';
  const read = await readFromTheScreen();
  expect(read.startsWith(`${address}#/mit/`)).toBe(true);
  const sealed = bytesOf(read.slice(`${address}#/mit/`.length));
  if (!sealed) throw new Error('the digits do not read');
  const taken = readTakeHome(await openParcel(new Uint8Array(sealed), code, argon2Here));
  const agreed = facts.agreements.filter(({ answer }) => answer?.answer === 'yes').map(({ what }) => what);
  expect(taken.ok && taken.takeHome.agreements.map(({ what }) => what).toSorted()).toEqual(agreed.toSorted());
});

test('what is about to be given, and the two presses, fit the screen of a small laptop', async () => {
  inRoom(factsIn('closing', fullMeeting), 'closing', <Handover />);
  await press('Print');
  const give = screen.getByRole('button', { name: 'Print' });
  give.scrollIntoView({ block: 'end' });
  const preview = screen.getByRole('region', { name: 'Sådan ser arket ud' }).getBoundingClientRect();
  expect(preview.top).toBeLessThan(300);
  expect(preview.right).toBeLessThanOrEqual(1366);
});
