import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guidePictures } from '../guide/guidePictures.ts';
import { danish, english, onlyTexts } from '../content/areas.ts';
import { lix } from '../content/lix.ts';
import { type Page, pages, prose } from './pages.ts';

const inLanguage = (language: string): readonly Page[] =>
  pages.filter(({ path }) => path.startsWith(`docs/guide/${language}/`));
const nameOf = ({ path }: Page): string => path.split('/').at(-1) ?? '';
const countOf = (text: string, what: RegExp): number => [...text.matchAll(what)].length;
const picturesIn = (text: string): readonly string[] =>
  [...text.matchAll(/pictures\/([\w-]+)\.webp/g)].map(([, name = '']) => name);

/** Every text of the app and every sentence of it; a name or a day may stand where it says one. */
function sayings(texts: readonly string[]): (quoted: string) => boolean {
  const each = texts.flatMap((text) => [text, ...text.split(/(?<=[.?…]) /u)]);
  const plain = new Set(each);
  const patterns = each
    .filter((text) => text.includes('{{') && /\p{L}{4}/u.test(text.replaceAll(/\{\{[^}]*\}\}/g, '')))
    .map((text) => new RegExp(`^${text.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{\{[^}]*\}\}/g, '.+')}$`));
  return (quoted) => plain.has(quoted) || patterns.some((pattern) => pattern.test(quoted));
}

const quotedIn = (text: string, marks: RegExp): readonly string[] =>
  [...text.matchAll(marks)].map(([, said = '']) => said);

describe('the guide', () => {
  test('says the same in Danish and English: pages, headings, lists, pictures', () => {
    const shape = (page: Page) => [
      nameOf(page),
      countOf(page.text, /^#+ |<h\d/gm),
      countOf(page.text, /^(?:- |\d\. |\|)|<(?:li|tr)>/gm),
      picturesIn(page.text),
    ];
    expect(inLanguage('en').map(shape)).toEqual(inLanguage('da').map(shape));
    expect(inLanguage('da').length).toBeGreaterThan(0);
  });

  test('quotes the app as the app says it', () => {
    const [saysDa, saysEn] = [sayings(onlyTexts(danish)), sayings(onlyTexts(english))];
    expect(
      inLanguage('da')
        .flatMap(({ text }) => quotedIn(text, /»([^«]+)«/g))
        .filter((said) => !saysDa(said)),
    ).toEqual([]);
    expect(
      inLanguage('en')
        .flatMap(({ text }) => quotedIn(text, /“([^”]+)”/g))
        .filter((said) => !saysEn(said)),
    ).toEqual([]);
  });

  test.each(inLanguage('da').filter((page) => nameOf(page).endsWith('.md')))(
    '$path is easy to read',
    ({ path, text }) => {
      const lines = prose(text)
        .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
        .split(/[|\n]/u)
        .map((line) => line.replace(/^\s*(?:#+|-+|\d\.)/u, '').trim())
        .filter(Boolean);
      const forCitizens = /citizen|support-person/.test(path);
      expect(lix(lines)).toBeLessThanOrEqual(forCitizens ? 30 : 35);
      expect(lines.filter((line) => /du skal|desværre|gamemaster|parkeringsplads|!/iu.test(line))).toEqual([]);
    },
  );

  test('has the pictures that the rehearsal makes, no others, and each is small', () => {
    const there = readdirSync('docs/guide/pictures');
    expect(there.toSorted()).toEqual(guidePictures.map(({ name }) => `${name}.webp`).toSorted());
    expect(there.filter((name) => statSync(`docs/guide/pictures/${name}`).size > 120_000)).toEqual([]);
    const shown = new Set(pages.flatMap(({ text }) => picturesIn(text)));
    expect(guidePictures.filter(({ name }) => !shown.has(name))).toEqual([]);
  });

  test('the pocket card has keys that the app has', () => {
    const app = readFileSync('src/screens/discussion/KeyList.tsx', 'utf8');
    const keys = inLanguage('da')
      .filter((page) => nameOf(page) === 'pocket-card.html')
      .flatMap(({ text }) => quotedIn(text, /<kbd>([^<]+)<\/kbd>/g))
      .filter((key) => !/^[1-7]$/.test(key));
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter((key) => !app.includes(`['${key}', '`))).toEqual([]);
  });
});
