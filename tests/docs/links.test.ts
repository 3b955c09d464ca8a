import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scripts } from '../../package.json';
import { deadEnds, type Ground } from './deadEnds.ts';
import { pages } from './pages.ts';

const ground: Ground = {
  textOf: (path) => (existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : null),
  isThere: existsSync,
  commands: new Set(Object.keys(scripts)),
};

describe('every page of the project', () => {
  test('is found', () => {
    const paths = pages.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/guide/da/leading.md']));
  });

  test.each(pages)('$path leads to what is there', (page) => {
    expect(deadEnds(page, ground)).toEqual([]);
  });

  test.each([
    'See [how](docs/not-there.md).',
    'See [below](#nowhere).\n\n# Somewhere',
    'See [how](README.md#no-such-heading).',
    '![a picture](docs/guide/not-there.png)',
    '<a href="not-there.html">away</a>',
    'See [them](http://example.org).',
    'It stands in `src/meeting/notThere.ts`.',
    'Run `npm run not-there`.',
  ])('would catch: %s', (text) => {
    expect(deadEnds({ path: 'README.md', text }, ground)).toHaveLength(1);
  });

  test('does not take code for a link', () => {
    expect(
      deadEnds({ path: 'README.md', text: '```ts\nconst a = [x](y);\n```\n`[x](z)` [it](#it)\n# It' }, ground),
    ).toEqual([]);
  });
});
