// Every screen of a meeting: as it opens, unfolded, with menus and windows over it, and when it refuses to go on.
import type { Page } from 'playwright';
import { heading, openScreen, screensOnTheDevice } from '../journeys/screensOnTheDevice.ts';
import { besides } from './besides.ts';
import { menusOf, windowsOf } from './opensOver.ts';
import type { Look } from './place.ts';
import type { See } from './walking.ts';

const awayScreens = ['onBreak', 'inTimeOut', 'stoppedEarly', 'inPrivateTime'];

/** Folds everything out that is folded away; answers whether there was any. */
const unfold = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const folded = [...document.querySelectorAll('main details:not([open])')];
    for (const one of folded) one.setAttribute('open', '');
    const closed = [...document.querySelectorAll<HTMLElement>('main [aria-expanded="false"]')];
    for (const one of closed) one.click();
    return folded.length + closed.length > 0;
  });

/** Presses what leads on though nothing is written yet; answers whether it was refused in words. */
async function askTooEarly(page: Page): Promise<boolean> {
  const on = page.getByRole('contentinfo').getByRole('button').last();
  if ((await on.count()) === 0) return false;
  // It looks closed, yet it answers.
  await on.click({ force: true });
  const alert = page.locator('[role="alert"]').filter({ hasText: /\S/u }).first();
  return alert.waitFor({ timeout: 2_000 }).then(
    () => true,
    () => false,
  );
}

export async function inMeetings(page: Page, look: Look): Promise<void> {
  const menusSeen = new Set<string>();
  for (const one of await screensOnTheDevice(page)) {
    await openScreen(page, one);
    await heading(page).waitFor();
    const empty = one.screen.endsWith('nothing yet');
    const screen = one.screen.replace(', nothing yet', '');
    const see: See = (state, what = '') =>
      look(page, { screen: what === '' ? screen : `${screen}, ${what}`, state, reader: 'citizen' });
    await see(empty ? 'empty' : awayScreens.includes(screen) ? 'away' : 'filled');
    if (empty) {
      if (await askTooEarly(page)) await see('refusal');
      continue;
    }
    for (const open of windowsOf[screen] ?? []) {
      await open(page);
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      await see('dialog', await dialog.getByRole('heading').first().innerText());
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    }
    await menusOf(page, menusSeen, () => see('menu'));
    await besides[screen]?.(page, see);
    if (await unfold(page)) await see('unfolded');
  }
}
