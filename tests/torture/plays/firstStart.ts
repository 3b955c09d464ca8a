// The very first start: before it is done nothing lies there, and from then on the passphrase opens.
import { home } from '../../../src/locales/da/home.ts';
import { start } from '../../../src/locales/da/start.ts';
import { firstStart as setUp } from '../../journeys/atTheLaptop.ts';
import { nothing } from '../account.ts';
import { unlockAgain } from '../facts.ts';
import { clearAddress } from '../layDown.ts';
import type { Play } from '../play.ts';

const device = 'device';

export const firstStart: Play = {
  name: 'firstStart',
  within: 5_000,
  prepare: async () => {},
  ready: async ({ page, baseURL, account }) => {
    await clearAddress(page, baseURL);
    account.begin(device, nothing);
    account.done(device);
  },
  act: async ({ page, baseURL, account, fromNow }) => {
    fromNow();
    account.begin(device, 'locked');
    await setUp(page, baseURL);
    account.done(device);
  },
  look: async (stage) => {
    const { page, baseURL, account } = stage;
    await page.goto(baseURL);
    const passphrase = page.getByLabel(start.passphrase, { exact: true });
    await passphrase
      .or(page.getByRole('button', { name: start.goOn }))
      .first()
      .waitFor();
    const isLocked = await passphrase.isVisible();
    account.look(device, isLocked ? 'locked' : nothing);
    if (!isLocked) return;
    await unlockAgain(stage);
    await page.getByRole('heading', { level: 1, name: home.title }).waitFor();
  },
};
