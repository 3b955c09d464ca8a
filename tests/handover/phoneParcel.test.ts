import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bytesOf, digitsOf } from '../../src/handover/digits.ts';
import { packTakeHome, readTakeHome } from '../../src/handover/packTakeHome.ts';
import { type PhoneParcel, phoneParcel } from '../../src/handover/phoneParcel.ts';
import { phoneQr } from '../../src/handover/qr.ts';
import { readQr } from '../../src/handover/readQr.ts';
import { sheetFor } from '../../src/handover/sheet.ts';
import { type TakeHome, takeHomeOf } from '../../src/handover/takeHome.ts';
import { textsIn } from '../../src/handover/takeHomeLines.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import type { DeriveKey } from '../../src/storage/keyDerivation.ts';
import { openParcel, sealParcel } from '../../src/storage/parcel.ts';
import { pointsOf } from './asCamera.ts';
import { agreementsAsSaid, drawing, longAgreements } from './manyAgreements.ts';

const address = 'https://stepup.fjordby.example/moeder/';
const quick: DeriveKey = async (code, { salt }) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array([...new TextEncoder().encode(code), ...salt])));
const seal = (plain: Uint8Array) => sealParcel(plain, quick);
const homeOf = (m: Meeting): TakeHome => takeHomeOf(sheetFor(m, 'closed', 'all'));

/** What the phone has in the end, all the way round: picture, camera, digits, code. */
const arrivesAs = async ({ qr, code }: PhoneParcel): Promise<TakeHome | null> => {
  const seen = (await readQr(pointsOf(qr))) ?? '';
  expect(seen.startsWith(`${address}#/mit/`)).toBe(true);
  const sealed = bytesOf(seen.slice(`${address}#/mit/`.length));
  const read = sealed && readTakeHome(await openParcel(sealed, code, quick));
  return read?.ok ? read.takeHome : null;
};

const many = (more: Partial<TakeHome['agreements'][number]>): TakeHome => {
  const home = homeOf(longAgreements(5));
  return { ...home, agreements: home.agreements.map((one) => ({ ...one, ...more })) };
};
/** Text that packs badly, and another for each seed. */
const noise = (length: number, seed: number) => {
  const draw = drawing(seed);
  return Array.from({ length }, () => String.fromCharCode(97 + draw(26))).join('');
};
const original = { lang: 'ar', dir: 'rtl', text: 'لا أفهم الرسائل التي تصلني. '.repeat(3) } as const;

describe('the citizen’s picture', () => {
  test('brings everything to the phone', async () => {
    const home = homeOf(agreementsAsSaid(10));
    const parcel = await phoneParcel(home, address, seal);
    expect(parcel).toMatchObject({ leftOut: 'nothing' });
    expect(parcel !== 'tooLong' && (await arrivesAs(parcel))).toEqual(home);
  });

  test('leaves out the small steps when it is too much, and never an agreement', async () => {
    const home = many({
      firstStep: { text: noise(120, 1), due: '2026-03-11' },
      goals: [{ text: noise(300, 2), due: null }],
    });
    const crowded = {
      ...home,
      agreements: home.agreements.map((one, at) => ({
        ...one,
        recurring: '',
        goals: [{ text: noise(150, at + 3), due: null }],
      })),
    };
    const parcel = await phoneParcel(crowded, address, seal);
    expect(parcel).toMatchObject({ leftOut: 'steps' });
    const arrived = parcel !== 'tooLong' && (await arrivesAs(parcel));
    expect(arrived && arrived.agreements.map(({ what, due }) => [what, due])).toEqual(
      crowded.agreements.map(({ what, due }) => [what, due]),
    );
    expect(arrived && arrived.agreements.every((one) => one.goals.length === 0 && one.firstStep === null)).toBe(true);
  });

  test('leaves out the interpreter’s lines before anything else, and still says the language', async () => {
    const home = homeOf(longAgreements(5));
    const lines = textsIn(home).map((_, at) => noise(180, at));
    const spoken = { ...home, interpreted: { lang: 'ar', dir: 'rtl' as const, lines } };
    const parcel = await phoneParcel(spoken, address, seal);
    expect(parcel).toMatchObject({ leftOut: 'lines' });
    expect(parcel !== 'tooLong' && (await arrivesAs(parcel))).toEqual({
      ...home,
      interpreted: { lang: 'ar', dir: 'rtl', lines: [] },
    });
  });

  test('then the topic in its first language', async () => {
    const home = homeOf(longAgreements(5));
    const long = {
      ...home,
      topic: { text: 'Jeg forstår ikke brevene.', original: { ...original, text: noise(700, 9) } },
    };
    const parcel = await phoneParcel(long, address, seal);
    expect(parcel).toMatchObject({ leftOut: 'stepsAndOriginal' });
    expect(parcel !== 'tooLong' && (await arrivesAs(parcel))).toMatchObject({
      topic: { text: 'Jeg forstår ikke brevene.', original: null },
    });
  });

  test('and then there is no picture, and nothing was sealed twice for nothing', async () => {
    let sealings = 0;
    const counting = (plain: Uint8Array) => {
      sealings += 1;
      return seal(plain);
    };
    const bare = { ...homeOf(longAgreements(20)), topic: null };
    expect(await phoneParcel(bare, address, counting)).toBe('tooLong');
    expect(sealings).toBe(1);
  });
});

// docs/qr.md: the figures of today's texts and today's packing.
const place = 'docs/qr.md';
const introduction = `# The citizen's QR picture

What the picture on the laptop holds: the address, and behind \`#\` the agreements, packed by their places, sealed under a code of eight digits and written as decimal digits. Error correction L, the smallest version that holds it, never above version 22. Made by \`tests/handover/phoneParcel.test.ts\` with the address \`${address}\` (\`UPDATE=1\` writes it again); \`tests/ui/qr.browser.test.tsx\` draws each picture 336 CSS px wide in Chromium, takes a picture of the screen and reads it back with zxing, which this app does not use.

`;
const rowsOf: readonly (readonly [what: string, m: Meeting])[] = [
  ...[3, 5, 10].map((count) => [`${count} agreements as people make them`, agreementsAsSaid(count)] as const),
  ...[3, 5, 10].map((count) => [`${count} agreements of 183 characters`, longAgreements(count)] as const),
];

const rowOf = async (what: string, m: Meeting): Promise<string> => {
  const home = homeOf(m);
  const plain = packTakeHome(home);
  const { sealed } = await seal(plain);
  const parcel = await phoneParcel(home, address, seal);
  const picture = parcel === 'tooLong' ? null : parcel;
  const qr = await phoneQr(address, sealed);
  const digits = digitsOf(new Uint8Array(sealed.length)).length;
  return [
    what,
    plain.length,
    sealed.length,
    digits,
    address.length + '#/mit/'.length + digits,
    qr === 'tooLong' || !picture ? '– the file is offered' : `${qr.version}, ${qr.size} x ${qr.size}`,
    picture ? (336 / (picture.qr.size + 8)).toFixed(1) : '–',
  ].join(' | ');
};

/** Browsers and editions of Node pack a little differently: a figure may be a little beside, a version one. */
const close = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((text) => text.match(/\d+(\.\d+)?/g)?.map(Number) ?? []);
  const words = (text: string) =>
    text
      .replaceAll(/[\d.]+/g, 'N')
      .replaceAll(/ +/g, ' ')
      .replaceAll(/-{3,}/g, '---');
  return (
    words(one) === words(other) &&
    a?.length === b?.length &&
    (a ?? []).every((figure, at) => Math.abs(figure - (b?.[at] ?? 0)) <= Math.max(1, figure * 0.06))
  );
};

test('docs/qr.md says how large the pictures are', async () => {
  const rows: string[] = [];
  for (const [what, m] of rowsOf) rows.push(`| ${await rowOf(what, m)} |`);
  const head =
    '| what | bytes packed by place | bytes sealed | digits | characters in all | version, modules | px a module at 336 px |';
  const page = `${introduction}${head}\n| --- | --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  if (process.env['UPDATE']) writeFileSync(place, page);
  const [now, then] = [page, readFileSync(place, 'utf8')].map((text) => text.split('\n'));
  expect(then?.length).toBe(now?.length);
  for (const [at, line] of (now ?? []).entries())
    expect(close(line, then?.[at] ?? ''), `${line}\n${then?.[at]}`).toBe(true);
});
