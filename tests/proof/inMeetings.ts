// Every screen of a meeting: as it opens, unfolded, with a menu and a dialog over it, and when it refuses to go on.
import type { Locator, Page } from 'playwright';
import { opening } from '../../src/locales/da/opening.ts';
import { discussion } from '../../src/locales/da/discussion.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { heading, openScreen, screensOnTheDevice } from '../journeys/screensOnTheDevice.ts';
import type { Look } from './place.ts';

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

async function openMenu(page: Page): Promise<boolean> {
  const dots = page.locator('button[popovertarget]').first();
  if ((await dots.count()) === 0) return false;
  await dots.click();
  return true;
}

/** The presses that open a window over the screen. */
const dialogs: Readonly<Record<string, (page: Page) => readonly Locator[]>> = {
  choosingTopic: (page) => [page.locator('main .legs button').first(), helpIn(page)],
  choosingParticipants: (page) => [page.locator('main .chips button').first()],
  opening: (page) => [page.getByRole('button', { name: opening.consents.add, exact: true })],
  discussing: (page) => [page.getByRole('button', { name: discussion.away.stop, exact: true }), helpIn(page)],
};
const helpIn = (page: Page) => page.getByRole('button', { name: shell.readingHelp, exact: true }).first();

export async function inMeetings(
  page: Page,
  look: Look,
  wanted: (screen: string) => boolean = () => true,
): Promise<void> {
  for (const one of await screensOnTheDevice(page)) {
    const { screen } = one;
    if (!wanted(screen)) continue;
    await openScreen(page, one);
    await heading(page).waitFor();
    const empty = screen.endsWith('nothing yet');
    const seen = { screen: screen.replace(', nothing yet', ''), reader: 'citizen' } as const;
    await look(page, { ...seen, state: empty ? 'empty' : awayScreens.includes(screen) ? 'away' : 'filled' });
    if (empty) {
      if (await askTooEarly(page)) await look(page, { ...seen, state: 'refusal' });
      continue;
    }
    if (await unfold(page)) await look(page, { ...seen, state: 'unfolded' });
    if (await openMenu(page)) {
      await look(page, { ...seen, state: 'menu' });
      await page.keyboard.press('Escape');
    }
    for (const opener of dialogs[screen]?.(page) ?? []) {
      await opener.click();
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      const title = await dialog.getByRole('heading').first().innerText();
      await look(page, { ...seen, screen: `${screen}, ${title}`, state: 'dialog' });
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    }
  }
}
