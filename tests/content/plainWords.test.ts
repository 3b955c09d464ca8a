import { describe, expect, test } from 'vitest';
import { officeShorts, officeWordIn, officeWords } from '../../src/content/officeWords.ts';
import { areas, danish, english, onlyTexts, whereAny } from './areas.ts';
import { lix, longestSentence } from './lix.ts';

const { opening, prompts, techniques, words } = danish;

/** Never said by the app, in any form: terms of our own and words that press. */
const neverSaid = ['parkeringsplads', 'desværre', 'gamemaster', 'mødeleder'];
const sanctions = ['sanktion', 'straf', 'konsekvens', 'fradrag', 'advarsel', 'påbud', 'træk i', 'udebliv'];
const demands = ['du skal', 'skal du', 'du bør', 'din skyld', 'hvis skyld'];

/** The text as it is said: names are left out, and the one name a unit has by law. */
const said = (text: string): string => text.replaceAll(/\{\{[^}]*\}\}/g, '').toLowerCase();
const saysAnyOf = (text: string, parts: readonly string[]) => parts.some((part) => said(text).includes(part));
const startsAnyOf = (text: string, parts: readonly string[]) =>
  parts.some((part) => ` ${said(text)}`.includes(` ${part}`));

/** What the citizen reads on one screen. */
const screens: Readonly<Record<string, readonly string[]>> = {
  'the welcome': onlyTexts(opening.welcome),
  'the rights and the two roles': [...onlyTexts(opening.rights), ...onlyTexts(opening.roles)],
  'the role cards': onlyTexts(opening.roleCards),
  'the cards of the bisidder': onlyTexts(prompts),
  ...Object.fromEntries(
    areas.filter((area) => area !== 'techniques').map((area) => [`the whole of "${area}"`, onlyTexts(danish[area])]),
  ),
};

describe('easy to read (R23)', () => {
  test.each(Object.entries(screens))('%s has LIX 30 or less', (_, texts) => {
    expect(lix(texts)).toBeLessThanOrEqual(30);
  });

  test.each(Object.entries(screens))('%s has no sentence over 15 words', (_, texts) => {
    expect(longestSentence(texts)).toBeLessThanOrEqual(15);
  });

  test('the help for the one who leads the meeting has LIX 35 or less', () => {
    expect(lix(onlyTexts(techniques))).toBeLessThanOrEqual(35);
  });

  test('LIX is counted as the textbook counts it', () => {
    expect(lix(['En to tre fire.'])).toBe(4);
    expect(lix(['En to tre kommunen. Ja ja ja bisidder.'])).toBe(4 + 25);
    expect(lix([])).toBe(0);
  });
});

describe.each(areas)('kind and plain: %s', (area) => {
  test('uses no word we avoid', () => {
    expect(whereAny([danish[area]], (text) => saysAnyOf(text, neverSaid) || startsAnyOf(text, officeShorts))).toEqual(
      [],
    );
  });

  test('uses no word of offices: the same list that helps to word an agreement', () => {
    expect(whereAny([danish[area]], (text) => officeWordIn(said(text)) !== null)).toEqual([]);
  });

  test('threatens with nothing and orders nobody (R20)', () => {
    expect(whereAny([danish[area]], (text) => saysAnyOf(text, sanctions) || saysAnyOf(text, demands))).toEqual([]);
  });

  test('does not shout', () => {
    // The number everybody in Denmark knows by its three letters.
    const shouts = (text: string) => /!|\p{Lu}{3,}/u.test(text.replaceAll('CPR', ''));
    expect(whereAny([danish[area], english[area]], shouts)).toEqual([]);
  });
});

test('a word of offices is found whole, in longer words too, and each has a plainer one', () => {
  expect(officeWordIn('Det kræver beslutningskompetence')?.said).toBe('beslutningskompetence');
  expect(officeWordIn('Kommunens jobindsats og dine mennesker')).toBeNull();
  expect(officeWords.filter(({ stem, instead }) => instead === '' || instead.includes(stem))).toEqual([]);
  expect(officeWords.map(({ instead }) => officeWordIn(instead)).filter(Boolean)).toEqual([]);
});

test('every sheet can say what it is not (R09)', () => {
  expect(words.notADecision).toBe('Aftaler fra mødet - ikke en afgørelse');
});
