import type { Page } from 'playwright';
import { inject } from 'vitest';
import { start } from '../../src/locales/da/start.ts';
import { wiping } from '../../src/locales/da/wiping.ts';
import { ordinaryGround } from '../torture/ground.ts';
import { startKillable } from '../torture/killableBrowser.ts';
import { killMany } from '../torture/killing.ts';
import { capture } from '../torture/plays/capture.ts';
import { deletion } from '../torture/plays/deletion.ts';
import { upgrade } from '../torture/plays/upgrade.ts';
import { firstStart } from './atTheLaptop.ts';
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

test('killed when everything has just been deleted, the next start is a first start, and so is the one after', async () => {
  const baseURL = inject('baseURL');
  const { profile, remove } = ordinaryGround();
  const noted = (page: Page) => page.evaluate(() => localStorage.getItem('step-up.device'));
  try {
    const first = await startKillable(profile);
    await firstStart(first.page, baseURL);
    await first.close();

    const second = await startKillable(profile);
    await second.page.goto(`${baseURL}#/slet`);
    await second.page.getByRole('textbox').fill(wiping.everything.word);
    await second.page.getByRole('button', { name: wiping.everything.press, exact: true }).click();
    await second.page.getByRole('heading', { level: 1, name: wiping.receipt.title }).waitFor();
    expect(await noted(second.page)).toBeNull();
    await second.kill();

    for (const isKilled of [true, false]) {
      const next = await startKillable(profile);
      await next.page.goto(new URL('icons/icon-192.png', baseURL).href);
      // The browser had not written down yet that the note is gone: what is promised here is no accident of time.
      if (isKilled) expect(await noted(next.page)).not.toBeNull();
      await next.page.goto(baseURL);
      await expect(next.page.getByRole('heading', { level: 1, name: start.welcome })).toBeVisible();
      expect(await noted(next.page)).toBeNull();
      await (isKilled ? next.kill() : next.close());
    }
  } finally {
    remove();
  }
}, 120_000);
