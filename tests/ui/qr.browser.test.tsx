// A picture of the citizen's QR as it stands on the screen, read by another reader than ours: what the phone's camera does.
import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { digitsOf } from '../../src/handover/digits.ts';
import { packTakeHome } from '../../src/handover/packTakeHome.ts';
import { phoneQr, type Qr, textQr } from '../../src/handover/qr.ts';
import { readQr } from '../../src/handover/readQr.ts';
import { replyText } from '../../src/handover/reply.ts';
import { sheetFor } from '../../src/handover/sheet.ts';
import { takeHomeOf } from '../../src/handover/takeHome.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { sealParcel } from '../../src/storage/parcel.ts';
import { QrPicture } from '../../src/ui/QrPicture.tsx';
import { agreementsAsSaid, drawing as drawingOfChance, longAgreements } from '../handover/manyAgreements.ts';

await prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });

const address = 'https://stepup.fjordby.example/moeder/';
const root = document.documentElement;
afterEach(() => {
  delete root.dataset['theme'];
});

/** What stands on the screen where the picture is, so many CSS pixels wide, as a PNG. */
async function photographed(qr: Qr, width: number): Promise<Blob> {
  render(
    <div style={{ inlineSize: `${width}px`, blockSize: `${width}px` }}>
      <QrPicture qr={qr} label="Aftaler" />
    </div>,
  );
  const picture = screen.getByRole('img', { name: 'Aftaler' });
  const { width: wide, height: high } = picture.getBoundingClientRect();
  expect([Math.round(wide), Math.round(high)]).toEqual([width, width]);
  const base64 = await page.screenshot({ element: picture, save: false });
  return new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], { type: 'image/png' });
}

const readElsewhere = async (picture: Blob): Promise<readonly string[]> =>
  (await readBarcodes(picture, { formats: ['QRCode'] })).map(({ text }) => text);

const pixels = async (picture: Blob) => {
  const bitmap = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const drawing = canvas.getContext('2d');
  if (!drawing) throw new Error('There is no canvas.');
  drawing.drawImage(bitmap, 0, 0);
  return drawing.getImageData(0, 0, bitmap.width, bitmap.height);
};

const drawn = (qr: Qr | 'tooLong'): Qr => {
  if (qr === 'tooLong') throw new Error('It is too long for a picture.');
  return qr;
};
const sealedHome = async (m: Meeting): Promise<Uint8Array> =>
  (await sealParcel(packTakeHome(takeHomeOf(sheetFor(m, 'closed', 'all'))), async () => new Uint8Array(32))).sealed;

describe('the citizen’s QR, 336 pixels wide, is read elsewhere', () => {
  test.each([
    ['3 agreements', agreementsAsSaid(3)],
    ['5 agreements', agreementsAsSaid(5)],
    ['10 agreements', agreementsAsSaid(10)],
    ['3 agreements of 183 characters', longAgreements(3)],
    ['5 agreements of 183 characters', longAgreements(5)],
  ])('%s', async (_what, m) => {
    const sealed = await sealedHome(m);
    const picture = await photographed(drawn(await phoneQr(address, sealed)), 336);
    expect(await readElsewhere(picture)).toEqual([`${address}#/mit/${digitsOf(sealed)}`]);
  });

  test('10 agreements of 183 characters make no picture: the file is offered', async () => {
    expect(await phoneQr(address, await sealedHome(longAgreements(10)))).toBe('tooLong');
  });

  test('the densest there is', async () => {
    const most = crypto.getRandomValues(new Uint8Array(950));
    const picture = await photographed(drawn(await phoneQr(address, most)), 336);
    expect(await readElsewhere(picture)).toEqual([`${address}#/mit/${digitsOf(most)}`]);
  });

  test.each(['dark', 'contrast'])('in the %s theme, black on white all the same', async (theme) => {
    root.dataset['theme'] = theme;
    const sealed = await sealedHome(agreementsAsSaid(10));
    const picture = await photographed(drawn(await phoneQr(address, sealed)), 336);
    expect(await readElsewhere(picture)).toEqual([`${address}#/mit/${digitsOf(sealed)}`]);
    const { data } = await pixels(picture);
    expect([...data.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
  });
});

/** What a hand-held camera makes of it: more points, askew, a little blurred, greyish and with grain in it. */
async function asHeld(picture: Blob, degrees: number): Promise<ImageData> {
  const bitmap = await createImageBitmap(picture);
  const side = 900;
  const canvas = new OffscreenCanvas(side, side);
  const drawing = canvas.getContext('2d');
  if (!drawing) throw new Error('There is no canvas.');
  drawing.fillStyle = 'dimgray';
  drawing.fillRect(0, 0, side, side);
  drawing.filter = 'blur(1.2px) contrast(0.55) brightness(0.8)';
  drawing.translate(side / 2, side / 2);
  drawing.rotate((degrees * Math.PI) / 180);
  drawing.transform(1, 0.06, 0.03, 0.94, 0, 0);
  drawing.drawImage(bitmap, -300, -300, 600, 600);
  const seen = drawing.getImageData(0, 0, side, side);
  const draw = drawingOfChance(Math.round(degrees) + 90);
  for (let at = 0; at < seen.data.length; at += 4) {
    const grain = draw(24) - 12;
    for (let colour = 0; colour < 3; colour += 1) seen.data[at + colour] = (seen.data[at + colour] ?? 0) + grain;
  }
  return seen;
}

describe('held in the hand', () => {
  test.each([-11, 4, 90])('at %i degrees, blurred and grey, ten agreements are read elsewhere', async (degrees) => {
    const sealed = await sealedHome(agreementsAsSaid(10));
    const picture = await photographed(drawn(await phoneQr(address, sealed)), 336);
    const [found] = await readBarcodes(await asHeld(picture, degrees), { formats: ['QRCode'] });
    expect(found?.text).toBe(`${address}#/mit/${digitsOf(sealed)}`);
  });
});

describe('words in a QR are read elsewhere and by us', () => {
  const reply = replyText({
    meetingId: 'abcdefgh',
    edition: 1,
    answers: Array.from({ length: 10 }, (_, at) => ({
      agreementId: `abcdefg${'abcdefghij'[at]}`,
      outcome: 'needsHelp' as const,
      times: at,
      words: at === 3 ? 'Jeg mangler kuverten, og lægen er på ferie' : '',
    })),
  });

  test.each([
    ['a sheet in Danish', 'Din opgave: Åbn tre breve på torsdag. Næste gang: tirsdag den 7. april kl. 9.00.'],
    ['with Arabic in it', 'Mit emne: لا أفهم الرسائل التي تصلني. (Jeg forstår ikke brevene.)'],
    ['a reply about ten agreements', reply],
  ])('%s', async (_what, text) => {
    const picture = await photographed(drawn(await textQr(text)), 300);
    expect(await readElsewhere(picture)).toEqual([text]);
    expect(await readQr(await pixels(picture))).toBe(text);
  });
});
