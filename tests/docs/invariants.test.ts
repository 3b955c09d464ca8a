// A promise without a test is a wish: each row of docs/invariants.md has a number of its own, names files that are there,
// and words that stand in the tests.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = readdirSync('tests', { recursive: true })
  .map((name) => `tests/${String(name).replaceAll('\\', '/')}`)
  .filter((path) => /\.(tsx?|mjs)$/.test(path) && !path.endsWith('docs/invariants.test.ts'));
const plainly = (text: string): string => text.replaceAll(/\\?['’]/g, '’').replaceAll(/\s+/g, ' ');
const tested = plainly(files.map((path) => readFileSync(path, 'utf8')).join('\n'));

interface Promised {
  readonly number: string;
  readonly keptBy: string;
}

const promisesIn = (text: string): readonly Promised[] =>
  text.split('\n').flatMap((line) => {
    const [, number, , keptBy] = line.split('|').map((cell) => cell.trim());
    return number !== undefined && /^[IR]\d/.test(number) ? [{ number, keptBy: keptBy ?? '' }] : [];
  });

/** What is named and not there. After a file come the words its tests are called by; alone, the section names the file. */
function missingIn({ keptBy }: Promised): readonly string[] {
  const named = [...keptBy.matchAll(/`([\w/]+(?:\.browser)?\.test\.tsx?)`/g)].map(([, name]) => name ?? '');
  const words = keptBy.split('; ').flatMap((part) => {
    const at = part.indexOf(' - ');
    return at >= 0 ? [part.slice(at + 3)] : part.includes('`') ? [] : [part];
  });
  return [
    ...named.filter((name) => !files.some((path) => path === name || path.endsWith(`/${name}`))),
    ...words.filter((said) => said === '' || !tested.includes(plainly(said))),
  ];
}

const promises = promisesIn(readFileSync('docs/invariants.md', 'utf8'));

test('every promise has a number of its own', () => {
  const numbers = promises.map(({ number }) => number);
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
  expect(numbers).toEqual(expect.arrayContaining(['R01', 'I1', 'I20']));
});

test('every promise names tests that are there', () => {
  expect(promises.flatMap((one) => missingIn(one).map((what) => `${one.number}: ${what}`))).toEqual([]);
});

test.each([
  '| I1 | A wish. |  |',
  '| I1 | Kept by a file that went. | `gone.test.ts` |',
  '| I1 | Kept by words that were changed. | `tests/layout.test.ts` - never once said so |',
])('would catch: %s', (row) => {
  expect(promisesIn(row).flatMap(missingIn)).toHaveLength(1);
});
