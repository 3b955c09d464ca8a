// R15 by itself: ten digits that can be a CPR number are seen however they are written; other numbers are left alone.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { cprLike } from '../../src/meeting/cprLike.ts';

vi.setConfig({ testTimeout: 60_000 });

const two = (number: number): string => String(number).padStart(2, '0');
const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((found) => found.join(''));

/** Day, month, year and four digits, of everybody born between 1900 and 2100 and of none of them. */
const personalNumber = fc
  .tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }), digits(2), digits(4), fc.boolean())
  .map(([date, month, year, four, given]) => [two(date + (given ? 60 : 0)), two(month), year, four] as const);

/** Words that end and begin with a letter or a sign, so that they never lengthen a number. */
const around = fc.constantFrom('', 'cpr ', 'Mit nr. er ', 'x', '(', 'nr:', '\n');

const ways: readonly ((parts: readonly [string, string, string, string]) => string)[] = [
  ([date, month, year, four]) => `${date}${month}${year}${four}`,
  ([date, month, year, four]) => `${date}${month}${year}-${four}`,
  ([date, month, year, four]) => `${date}${month}${year} – ${four}`,
  ([date, month, year, four]) => `${date} ${month} ${year} ${four}`,
  ([date, month, year, four]) => `${date}.${month}.${year}.${four}`,
  ([date, month, year, four]) => `${date}-${month}-${year}-${four}`,
  ([date, month, year, four]) => `${date}/${month}/${year} ${four}`,
  ([date, month, year, four]) => `${date} ${month} ${year} ${four.slice(0, 2)} ${four.slice(2)}`,
  ([date, month, year, four]) => `${date}${month}${year} ${four.slice(0, 2)} ${four.slice(2)}`,
  (parts) => [...parts.join('')].join(' '),
  (parts) => [...parts.join('')].join('\u200b'),
  (parts) => [...parts.join('')].join('\u2066'),
  (parts) => [...parts.join('')].join('\u200b\u2060'),
  ([date, month, year, four]) => `${[...date].join('\u200d')}${month}${year}-${four}`,
  (parts) => [...parts.join('')].join('\u00ad'),
  ([date, month, year, four]) => `${date}${month}${year}\u00a0${four}`,
  (parts) => parts.join('').replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
  (parts) => parts.join('').replace(/\d/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit))),
  (parts) => parts.join('').replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
];

describe('a CPR number', () => {
  it('is seen in every way it can be written, inside any sentence', () => {
    fc.assert(
      fc.property(personalNumber, fc.constantFrom(...ways), around, around, (parts, way, before, after) => {
        expect(cprLike(before + way(parts) + after.trim())).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what is no CPR number', () => {
  const passes = (text: string): void => {
    expect([text, cprLike(text)]).toEqual([text, false]);
  };
  const phone = digits(8).chain((eight) => {
    const pairs = eight.match(/../g) ?? [];
    return fc.constantFrom(
      eight,
      pairs.join(' '),
      `+45 ${pairs.join(' ')}`,
      `+45${eight}`,
      pairs.join('-'),
      pairs.join('.'),
    );
  });
  const date = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .chain((at) => {
      const [day, month, year] = [at.getUTCDate(), at.getUTCMonth() + 1, at.getUTCFullYear()];
      return fc.constantFrom(
        `${day}.${month}.${year}`,
        `${two(day)}.${two(month)}.${year}`,
        `${two(day)}-${two(month)}-${year}`,
        `${day}/${month} ${year}`,
        `${two(day)}${two(month)}${year}`,
        `${two(day)}.${two(month)}.${String(year).slice(2)}`,
        at.toISOString(),
        at.toISOString().slice(0, 10),
      );
    });
  const words = fc.constantFrom('Ring til ', 'den ', 'fra ', '', 'husk: ', 'tlf. ');
  const hour = fc.constantFrom(
    '',
    ' kl. 10',
    ' kl. 10.15',
    ' 10:15',
    ' kl. 1015',
    ' 10-11',
    ' 8.30',
    ': 4500 kr.',
    ', 12 personer',
  );

  it('is a phone number of eight digits, in any spelling', () => {
    fc.assert(
      fc.property(words, phone, (before, number) => passes(`${before}${number}`)),
      { numRuns: 2_000 },
    );
  });

  it('is a date in any spelling, with or without a time', () => {
    fc.assert(
      fc.property(words, date, hour, (before, day, at) => passes(`${before}${day}${at}`)),
      { numRuns: 2_000 },
    );
  });

  it('is two phone numbers or two dates in one sentence', () => {
    fc.assert(fc.property(phone, phone, (one, other) => passes(`${one} eller ${other}`)));
    fc.assert(fc.property(date, date, (one, other) => passes(`${one} til ${other}`)));
    passes('20 10 30 40, 20 10 30 41');
    passes('fra 05.03-12.03.26');
  });

  it('is a number too short, too long, or with no day in it', () => {
    for (const text of [
      '010190-123',
      '010190-12345',
      '1010190-1234',
      '321390-1234',
      '0000000000',
      '1 2 3 4 5 6 7 8 9 10',
    ]) {
      passes(text);
    }
  });

  it('is a moment or an id that a program wrote', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }), (at) =>
        passes(at.toISOString()),
      ),
      { numRuns: 1_000 },
    );
  });
});
