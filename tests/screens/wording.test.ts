import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lix } from '../../src/screens/agreements/lix.ts';
import { officeWordOf, wordingHints } from '../../src/screens/agreements/wording.ts';
import { lix as lixOfTests } from '../content/lix.ts';
import one from '../scenarios/scenario-1.json' with { type: 'json' };
import two from '../scenarios/scenario-2.json' with { type: 'json' };

const said = { ownerId: 'lise', what: 'ringer til lægen', due: '2026-03-13', withoutDate: false, noDueBecause: '' };
const hints = (changes: Partial<typeof said> = {}, language = 'da') => wordingHints({ ...said, ...changes }, language);
const hintsTo = (what: string) => hints({ what });

describe('quiet', () => {
  test.each([
    '',
    'ringer til lægen',
    'Henter breve og papirer hos naboen',
    'går ned og henter pakken',
    'ringer og spørger, om tiden kan flyttes',
    'kommer kl. 8.30. To dage i den første uge',
    'tager med Omar og Karen til banken',
  ])('about "%s"', (what) => expect(hintsTo(what)).toEqual([]));

  test('about words of another language, where it knows nothing', () => {
    expect(hintsTo('أتصل بالطبيب وأرسل الرسالة')).toEqual([]);
    expect(hints({ what: 'the doctor and sends the letter' }, 'en')).toEqual([]);
  });

  test('while nothing is said yet', () => expect(hints({ what: ' ', ownerId: '', due: '' })).toEqual([]));
});

describe('gentle, and at most two at a time', () => {
  test.each([
    ['ringer til lægen og sender brevet', ['severalActions']],
    ['Ringer til lægen. Sender brevet.', ['severalActions']],
    ['Lægen og medicinen', ['verbFirst']],
    ['der skal ringes til lægen', ['verbFirst']],
    ['ringer til lægen snarest', ['soon']],
    ['ringer så snart som muligt', ['soon']],
    [
      'undersøger mulighederne for bevilling af hjemmevejledning efter servicelovens bestemmelser om kompenserende støtteforanstaltninger i kommunen',
      ['officeWord', 'longWords'],
    ],
    ['iværksætter en indsats', ['officeWord']],
    ['ringer til jobindsatsen', []],
    ['afklarer det løbende', ['soon', 'officeWord']],
    ['brevet snarest og ringer til lægen', ['severalActions', 'verbFirst']],
  ])('"%s"', (what, expected) => expect(hintsTo(what)).toEqual(expected));

  test('a word of offices is named with a plainer one', () => {
    expect(officeWordOf('Iværksætter hjælp')).toEqual({ said: 'Iværksætter', instead: 'starter' });
  });

  test('a name and a date are asked for, and a reason for none is enough', () => {
    expect(hints({ ownerId: '', due: '' })).toEqual(['who', 'date']);
    expect(hints({ due: '', withoutDate: true, noDueBecause: 'det sker hver dag' })).toEqual([]);
    expect(hints({ due: '', withoutDate: true, noDueBecause: 'det sker snarest' })).toEqual(['soon']);
  });
});

/** What it says to the agreements of the two scenarios, and why that is right. */
const told: Readonly<Record<string, readonly string[]>> = {
  // Sends a note, and stops the debt collection: two things, of which one can be kept without the other.
  'scenario-1 a1': ['severalActions'],
  // Nineteen words and two questions before the full stop.
  'scenario-1 a3': ['longWords'],
  // Finds a colleague, and calls with the name: the call is the one Karsten waits for.
  'scenario-1 b1': ['severalActions'],
};

test.each(
  [one, two].flatMap(({ id, agreements, followUp }) =>
    [...agreements, ...followUp.newAgreements].map((agreement) => [`${id} ${agreement.id}`, agreement.what] as const),
  ),
)('%s: an agreement of the scenarios is left as it is: %s', (name, what) => {
  expect(hintsTo(what)).toEqual(told[name] ?? []);
});

test('any text at all gets at most two hints and never an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (what, noDueBecause) => {
      expect(hints({ what, noDueBecause, withoutDate: true, due: '' }).length).toBeLessThanOrEqual(2);
    }),
  );
});

test('the number is the one the words of the app are held to', () => {
  for (const { agreements } of [one, two])
    for (const { what } of agreements.filter((other) => !/[.:]/u.test(other.what)))
      expect(lix(what).number).toBeCloseTo(lixOfTests([what]));
});
