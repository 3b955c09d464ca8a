import { expect, test } from 'vitest';
import { areas, danish, english, textsIn, whereAny } from './areas.ts';

const namesIn = (text: string): string =>
  [...new Set(text.match(/\{\{\w+/g) ?? [])]
    .map((one) => one.slice(2))
    .toSorted()
    .join();

test.each(areas)('%s says the same things in Danish and English', (area) => {
  const paths = (tree: (typeof danish | typeof english)[typeof area]) => textsIn(tree).map(([path]) => path);
  expect(paths(english[area])).toEqual(paths(danish[area]));
});

test.each(areas)('%s has words everywhere, in both languages', (area) => {
  expect(whereAny([danish[area], english[area]], (text) => text === '' || text !== text.trim())).toEqual([]);
});

test.each(areas)('%s asks for the same names in both languages', (area) => {
  const inEnglish = new Map(textsIn(english[area]));
  expect(whereAny([danish[area]], (text, path) => namesIn(text) !== namesIn(inEnglish.get(path) ?? ''))).toEqual([]);
});

test.each(areas)('%s has no placeholder in brackets and no half-open one', (area) => {
  const leftOver = (text: string) => /[[\]{}]/.test(text.replaceAll(/\{\{\w+(?:, possessive)?\}\}/g, ''));
  expect(whereAny([danish[area], english[area]], leftOver)).toEqual([]);
});

test('techniques and prompts need only the name and the topic, so any card can be shown at any time', () => {
  const more = (text: string) => !['', 'name', 'topic', 'name,topic'].includes(namesIn(text));
  expect(whereAny([danish.techniques, danish.prompts], more)).toEqual([]);
});
