import { inject } from 'vitest';
import { killMany } from '../torture/killing.ts';
import { expect, test } from './fixtures.ts';

test('killed at twenty random moments, the meeting comes back with everything that was called saved', async () => {
  const { lost, astray, acknowledged } = await killMany({ kills: 20, seed: 7, baseURL: inject('baseURL') });
  expect(lost).toEqual([]);
  expect(astray).toEqual([]);
  expect(acknowledged).toBeGreaterThan(10);
}, 240_000);
