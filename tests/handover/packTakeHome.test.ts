import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksum } from '../../src/handover/checksum.ts';
import { packTakeHome, readTakeHome, readTakeHomeFile, takeHomeBlock } from '../../src/handover/packTakeHome.ts';
import { sheetFor } from '../../src/handover/sheet.ts';
import { type TakeHome, takeHomeOf } from '../../src/handover/takeHome.ts';
import { lineIn } from '../../src/handover/takeHomeLines.ts';
import { isAgreed } from '../../src/meeting/agreements.ts';
import { anyTakeHome } from './anyTakeHome.ts';
import { agreementsAsSaid } from './manyAgreements.ts';
import { mutated } from './mutations.ts';
import { scenarioMeeting } from './scenarioMeeting.ts';
import { besideIn, lineTo, withLines } from './withLines.ts';

const hanan = scenarioMeeting('scenario-2');
const home = takeHomeOf(sheetFor(agreementsAsSaid(3), 'closed', 'all'));
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const page = (block: string) => `<!doctype html><h1>Aftaler</h1>${block}<p>Ring.</p>`;
const file = page(takeHomeBlock(home));
const damaged = { ok: false, why: 'damaged' };

describe('what goes home', () => {
  test('is every agreement with a yes, the citizen’s own first, word for word, and nothing else', () => {
    const taken = takeHomeOf(sheetFor(hanan, 'closed', 'all'));
    expect(taken.agreements.map(({ what }) => what).toSorted()).toEqual(
      hanan.agreements
        .filter(isAgreed)
        .map(({ what }) => what)
        .toSorted(),
    );
    expect(taken.agreements.length).toBeGreaterThan(1);
    expect(taken.agreements.map(({ own }) => own)).toEqual(
      taken.agreements.map(({ own }) => own).toSorted((one, other) => Number(other) - Number(one)),
    );
    expect(taken.topic?.original?.text).toBe(hanan.topic?.original?.text);
    const text = textOf(packTakeHome(taken));
    for (const one of hanan.agreements.filter((each) => !isAgreed(each))) expect(text).not.toContain(one.what);
    for (const one of hanan.lines) expect(text).not.toContain(one.text);
    for (const { id } of [hanan, ...hanan.agreements]) expect(text).not.toContain(`"${id}"`);
  });

  test('takes the interpreter’s lines along, each once and with its own text', () => {
    const first = hanan.agreements.find(isAgreed)?.what ?? '';
    const both = withLines(hanan, [first, 'Det står ikke på siden.']);
    const taken = takeHomeOf(sheetFor(both, 'closed', both.citizenId), besideIn(both));
    expect(taken.interpreted).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(lineIn(taken, first)).toBe(lineTo(first));
    expect(taken.interpreted?.lines.filter((line) => line !== '')).toEqual([lineTo(first)]);
    const text = textOf(packTakeHome(taken));
    expect(text).toMatch(/^\[2,/);
    expect(text.split(lineTo(first))).toHaveLength(2);
  });

  test('is written as ever when it is in one language, and as an edition of its own when it is in two', () => {
    const places = textOf(packTakeHome(home));
    expect(places).toMatch(/^\[1,/);
    expect(readTakeHome(bytesOf(places.replace('[1,', '[2,')))).toEqual(damaged);
    const second = textOf(packTakeHome({ ...home, interpreted: { lang: 'ar', dir: 'rtl', lines: ['سطر'] } }));
    expect(readTakeHome(bytesOf(second)).ok).toBe(true);
    expect(readTakeHome(bytesOf(second.replace('[2,', '[1,')))).toEqual(damaged);
    expect(readTakeHome(bytesOf(second.replace('"سطر"', `"سطر"${',"x"'.repeat(200)}`)))).toEqual(damaged);
  });

  test('holds the same from every reader’s sheet', () => {
    const inOrder = (reader: string) => {
      const taken = takeHomeOf(sheetFor(hanan, 'closed', reader));
      return { ...taken, agreements: taken.agreements.toSorted((one, other) => (one.id < other.id ? -1 : 1)) };
    };
    for (const { id } of hanan.participants) expect(inOrder(id)).toEqual(inOrder('all'));
  });
});

describe('packed and read again', () => {
  test('it is the same, whatever was said', () => {
    fc.assert(
      fc.property(anyTakeHome, (t) => {
        expect(readTakeHome(packTakeHome(t))).toEqual({ ok: true, takeHome: t });
        expect(readTakeHomeFile(page(takeHomeBlock(t)))).toEqual({ ok: true, takeHome: t });
      }),
      { numRuns: 300 },
    );
  });

  test('half a letter becomes the sign for one that is missing, and is refused from outside', () => {
    const half: TakeHome = { ...home, citizen: 'Sam\uD83D' };
    expect(readTakeHome(packTakeHome(half))).toMatchObject({ ok: true, takeHome: { citizen: 'Sam\uFFFD' } });
    const forged = textOf(packTakeHome(home)).replace('"Samira"', String.raw`"Sam\ud83d"`);
    expect(forged).toContain('ud83d');
    expect(readTakeHome(bytesOf(forged))).toEqual(damaged);
  });

  test('the block in the file cannot be closed by words', () => {
    const sly: TakeHome = { ...home, citizen: '</script><script>alert(1)</script>' };
    expect(takeHomeBlock(sly).match(/<\/script/g)).toHaveLength(1);
    expect(takeHomeBlock(sly).match(/<script/g)).toHaveLength(1);
  });
});

describe('from outside', () => {
  test('10,000 accidents to a file are refused or change nothing', () => {
    let refused = 0;
    fc.assert(
      fc.property(mutated(file), (text) => {
        const read = readTakeHomeFile(text);
        expect(read.ok ? read.takeHome : home).toEqual(home);
        if (!read.ok) refused += 1;
      }),
      { numRuns: 10_000 },
    );
    expect(refused).toBeGreaterThan(8_000);
  });

  test('10,000 accidents to the bytes are refused, or read as what they then say and nothing else', () => {
    fc.assert(
      fc.property(mutated(textOf(packTakeHome(home))), (text) => {
        const bytes = bytesOf(text);
        const read = readTakeHome(bytes);
        return !read.ok || textOf(packTakeHome(read.takeHome)) === textOf(bytes);
      }),
      { numRuns: 10_000 },
    );
  });

  test('any bytes and any values in any place throw nothing', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => !readTakeHome(bytes).ok));
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 14 }), (places) => {
        const text = JSON.stringify([1, ...places]);
        expect(readTakeHome(bytesOf(text))).toEqual(damaged);
      }),
      { numRuns: 2_000 },
    );
    const all = JSON.parse(textOf(packTakeHome(home))) as unknown[];
    fc.assert(
      fc.property(fc.nat(all.length - 1), fc.jsonValue(), (place, value) => {
        readTakeHome(bytesOf(JSON.stringify(all.with(place, value))));
      }),
      { numRuns: 2_000 },
    );
  });

  const places = textOf(packTakeHome(home));
  const saying = (sum: string, text: string) =>
    page(`<script type="application/json" id="step-up">${JSON.stringify([sum, text])}</script>`);
  test.each([
    ['cut short', bytesOf(places.slice(0, -20)), 'damaged'],
    ['of a later edition of the app', bytesOf('[3,{"all":"else"}]'), 'newer'],
    ['of an edition there never was', bytesOf(places.replace('[1,', '[0,')), 'damaged'],
    ['of half an edition', bytesOf(places.replace('[1,', '[1.5,')), 'damaged'],
    ['with more than we write', bytesOf(`${places.slice(0, -1)},1]`), 'damaged'],
    ['written in another way', bytesOf(places.replace(',', ', ')), 'damaged'],
    ['with a personal number', bytesOf(places.replace('Samira', 'Samira 010190-1234')), 'damaged'],
    ['with a text longer than any field', bytesOf(places.replace('Samira', 'S'.repeat(20_001))), 'damaged'],
    ['larger than any page', bytesOf(`"${'x'.repeat(300_000)}"`), 'damaged'],
    ['as deep as a well', bytesOf('['.repeat(200_000)), 'damaged'],
    ['deep in a place', bytesOf(`[1,${'['.repeat(50_000)}${']'.repeat(50_000)}]`), 'damaged'],
    ['nothing', bytesOf(''), 'damaged'],
  ])('bytes: %s', (_what, bytes, why) => {
    expect(readTakeHome(bytes)).toEqual({ ok: false, why });
  });

  test.each([
    ['cut short', file.slice(0, file.length / 2), 'damaged'],
    ['without the block', page(''), 'damaged'],
    ['with two blocks', page(takeHomeBlock(home).repeat(2)), 'damaged'],
    ['with a word changed in the block', file.replace('Samira', 'Sabira'), 'damaged'],
    ['another sum', saying('abcdefgh', places), 'damaged'],
    ['huge', `${file}${' '.repeat(5 * 1024 * 1024)}`, 'damaged'],
  ])('file: %s', (_what, html, why) => {
    expect(readTakeHomeFile(html)).toEqual({ ok: false, why });
  });

  test('a file of a later edition of the app says so', () => {
    const later = '[3,{"all":"else"}]';
    expect(readTakeHomeFile(saying(checksum(later), later))).toEqual({ ok: false, why: 'newer' });
  });
});
