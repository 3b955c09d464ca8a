import { inject } from 'vitest';
import { killMany } from '../torture/killing.ts';
import { capture } from '../torture/plays/capture.ts';
import { deletion } from '../torture/plays/deletion.ts';
import { upgrade } from '../torture/plays/upgrade.ts';
import { expect, test } from './fixtures.ts';

test.each([
  { play: capture, kills: 10 },
  { play: upgrade, kills: 4 },
  { play: deletion, kills: 6 },
])(
  'killed in the middle of $play.name, everything that was called saved is there, and nothing is half there',
  async ({ play, kills }) => {
    const { lost, unreadable, acknowledged } = await killMany(play, { kills, seed: 7, baseURL: inject('baseURL') });
    expect(lost).toEqual([]);
    expect(unreadable).toEqual([]);
    expect(acknowledged).toBeGreaterThan(kills);
  },
  300_000,
);
