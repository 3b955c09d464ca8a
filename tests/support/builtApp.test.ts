import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStale } from './builtApp.mjs';

let root = '';
const write = (path: string, seconds: number): void => {
  const whole = join(root, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, path);
  utimesSync(whole, seconds, seconds);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'step-up-built-'));
  write('src/screens/home/Home.tsx', 1_000);
  write('index.html', 1_000);
  for (const folder of ['src', 'src/screens', 'src/screens/home']) utimesSync(join(root, folder), 1_000, 1_000);
});
afterEach(() => rmSync(root, { recursive: true }));

test('an app that was never built is stale', () => {
  expect(isStale(root)).toBe(true);
});

test('an app that was built after its sources is not', () => {
  write('dist/sw.js', 2_000);
  expect(isStale(root)).toBe(false);
});

test.each(['src/screens/home/Home.tsx', 'public/icons/icon.svg', 'package-lock.json'])(
  'a change in %s makes it stale',
  (path) => {
    write('dist/sw.js', 2_000);
    write(path, 3_000);
    expect(isStale(root)).toBe(true);
  },
);

test('a file that was taken away makes it stale', () => {
  write('dist/sw.js', 2_000);
  rmSync(join(root, 'src/screens/home/Home.tsx'));
  expect(isStale(root)).toBe(true);
});
