// What opens over the screens of a meeting, by screen: the presses that open a window, and the menus, each looked at once.
import type { Page } from 'playwright';
import { discussion } from '../../src/locales/da/discussion.ts';
import { help } from '../../src/locales/da/help.ts';
import { method } from '../../src/locales/da/method.ts';
import { opening } from '../../src/locales/da/opening.ts';
import { papers } from '../../src/locales/da/papers.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { notedKinds } from '../../src/screens/discussion/notedFrom.ts';

export type Opens = (page: Page) => Promise<void>;

const pressing =
  (name: string): Opens =>
  (page) =>
    page.getByRole('button', { name, exact: true }).first().click();

/** The list of what else can be written, and the key of one of them. */
const noting =
  (key: string): Opens =>
  async (page) => {
    await page.getByRole('button', { name: discussion.capture.more, exact: true }).click();
    await page.keyboard.press(key);
  };

/** Each opens one window; Escape closes it. */
export const windowsOf: Readonly<Record<string, readonly Opens[]>> = {
  choosingTopic: [
    (page) => page.locator('main .legs button').first().click(),
    pressing(shell.readingHelp),
    pressing(help.open),
  ],
  choosingParticipants: [(page) => page.locator('main .chips button').first().click()],
  opening: [pressing(opening.consents.add), pressing(papers.leads.handOver)],
  discussing: [
    pressing(discussion.away.stop),
    pressing(shell.readingHelp),
    pressing(help.open),
    pressing(method.find.title),
    // Its number stands behind the name.
    (page) => page.getByRole('contentinfo').getByRole('button', { name: discussion.later.title }).click(),
    ...[...notedKinds.keys()].map((at) => noting(String(at + 1))),
    noting('0'),
  ],
};

/** The dots of the bar, of the matter and of the dock: the first of each that was not seen before. */
export async function menusOf(page: Page, seen: Set<string>, look: () => Promise<void>): Promise<void> {
  for (const part of ['header', 'main', 'footer']) {
    const dots = page.locator(`${part} button[popovertarget]`).first();
    if ((await dots.count()) === 0 || !(await dots.isVisible())) continue;
    await dots.click();
    // The same list is on many screens, with other names in it.
    const [what = ''] = ((await dots.getAttribute('aria-label')) ?? '').split(':');
    const list = `${what} ${await page.locator('[popover]:popover-open li').count()}`;
    if (!seen.has(list)) await look();
    seen.add(list);
    await page.keyboard.press('Escape');
  }
}
