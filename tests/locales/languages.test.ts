// Every language says all that the Danish says: each word, each form of counting, each place for a name or a day.
import { describe, expect, test } from 'vitest';
import { weekdayDate, wholeDate } from '../../src/locales/dates.ts';
import { isReadThrough, languageOfApp, languages, nameInItself } from '../../src/locales/languages.ts';

type Words = { readonly [key: string]: string | Words };
const files = import.meta.glob<Record<string, Words>>(['../../src/locales/*/*.ts'], { eager: true });
const groups = new Set(['atStart', 'inMeeting', 'inCare']);

/** The areas of a language by name, each with its words by their path. */
function areasOf(language: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const areas = new Map<string, ReadonlyMap<string, string>>();
  for (const [path, module] of Object.entries(files)) {
    const [, folder, area = ''] = /\/locales\/(\w+)\/(\w+)\.ts$/.exec(path) ?? [];
    const words = module[area];
    if (folder === language && words && !groups.has(area)) areas.set(area, new Map(flat(words)));
  }
  return areas;
}
const flat = (words: Words, above = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as const] : flat(value, `${above}${key}.`),
  );

/** What is put into a sentence: names, days, counts. Who owns something is said in every language's own way. */
const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name = '']) => name).toSorted();

const danish = areasOf('da');
const formsOf = (language: string) => new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** The paths a language has to have, with the Danish sentence each is made from. */
function wanted(language: string, words: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const [path, text] of words) {
    const counted = /^(.*)_(?:one|other)$/.exec(path)?.[1];
    if (counted === undefined) paths.set(path, text);
    else for (const form of formsOf(language)) paths.set(`${counted}_${form}`, words.get(`${counted}_other`) ?? text);
  }
  return paths;
}

test('the Danish is there', () => {
  expect(danish.size).toBeGreaterThan(35);
});

describe.each(languages.filter((one) => one !== 'da'))('%s', (language) => {
  const areas = areasOf(language);

  test('every word of the Danish, and no other', () => {
    const missing: string[] = [];
    const tooMany: string[] = [];
    for (const [area, words] of danish) {
      const paths = wanted(language, words);
      const said = areas.get(area) ?? new Map<string, string>();
      missing.push(...[...paths.keys()].filter((path) => !said.has(path)).map((path) => `${area}.${path}`));
      tooMany.push(...[...said.keys()].filter((path) => !paths.has(path)).map((path) => `${area}.${path}`));
    }
    expect(missing).toEqual([]);
    expect(tooMany).toEqual([]);
  });

  test('the same names, days and numbers in every sentence, and no sentence empty', () => {
    const faults: string[] = [];
    for (const [area, words] of danish)
      for (const [path, text] of wanted(language, words)) {
        const said = areas.get(area)?.get(path);
        if (said === undefined) continue;
        if (text !== '' && said.trim() === '') faults.push(`${area}.${path}: empty`);
        // "One meeting", "two meetings" and "no meeting" may say the number as a word.
        const mayGoWithout = /_(?:zero|one|two)$/.test(path) ? ['count'] : [];
        const places = (sentence: string) => placesIn(sentence).filter((place) => !mayGoWithout.includes(place));
        if (places(said).join() !== places(text).join()) faults.push(`${area}.${path}: ${said}`);
      }
    expect(faults).toEqual([]);
  });

  test('the word that is typed before everything goes has letters of a Danish keyboard', () => {
    expect(areas.get('wiping')?.get('everything.word')).toMatch(/^[a-zæøå ]+$/);
  });

  test('is fetched in the same parts as the Danish', () => {
    for (const group of groups) {
      const inDanish = Object.keys(files[`../../src/locales/da/${group}.ts`] ?? {});
      expect(Object.keys(files[`../../src/locales/${language}/${group}.ts`] ?? {})).toEqual(inDanish);
      expect(inDanish).not.toEqual([]);
    }
  });

  test('says a day with its weekday, in Danish digits and in the calendar of the letters', () => {
    const said = weekdayDate('2031-11-24', language);
    expect(said).toMatch(/24/);
    expect(said).toMatch(/2031/);
    const weekdays = new Set(
      Array.from({ length: 7 }, (_, day) => weekdayDate(`2031-11-${10 + day}`, language).replaceAll(/\d|[.,،]/g, '')),
    );
    expect(weekdays.size).toBe(7);
  });

  test('says the year of a day once, in whichever year it is read', () => {
    const thisYear = String(new Date().getFullYear());
    expect(wholeDate(`${thisYear}-11-24`, language).split(thisYear)).toHaveLength(2);
    expect(wholeDate('2031-11-24', language).split('2031')).toHaveLength(2);
  });
});

test('each language is called by its own name, and each is another', () => {
  expect(languages.map(nameInItself)).toEqual([
    'Dansk',
    'English',
    'العربية',
    'Українська',
    'Polski',
    'Türkçe',
    'Soomaali',
    'فارسی',
    'Deutsch',
  ]);
});

test('a code of the citizen finds the language of the app, or none', () => {
  expect(['ar', 'pl-PL', 'EN-gb', 'ku', 'da-basic', ''].map(languageOfApp)).toEqual([
    'ar',
    'pl',
    'en',
    null,
    'da',
    null,
  ]);
});

test('only what somebody has read through goes without a note', () => {
  expect(languages.filter(isReadThrough)).toEqual(['da', 'en']);
});

/** What stands in marks of quotation, in the way of each language. */
const quoted = /[»„“”«"]([^»„“”«"{}]{2,})[«“”»"]/g;

test.each(languages)('%s: what a line of help tells to press is called just so on the screen', (language) => {
  const areas = areasOf(language);
  const helping = ['help', 'meetingHelp', 'practice'];
  const names = new Set([...areas].flatMap(([area, words]) => (helping.includes(area) ? [] : [...words.values()])));
  const told = helping.flatMap((area) =>
    [...(areas.get(area) ?? [])].flatMap(([path, text]) =>
      [...text.matchAll(quoted)].map(([, name = '']) => ({ at: `${area}.${path}`, name })),
    ),
  );
  expect(told.length).toBeGreaterThan(5);
  // A word that is said, as a yes, stands in small letters.
  expect(told.filter(({ name }) => !/^\p{Ll}/u.test(name) && !names.has(name))).toEqual([]);
});
