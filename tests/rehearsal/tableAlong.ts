// The window on the table while it stays open: looked at whenever something else stands on it.
import type { Page } from 'playwright';
import { say } from './danish.ts';

const isTable = (window: Page): boolean => /#\/m\/[^/]+\/bordet/.test(window.url());

/** After a lock the table is covered: the one who leads shows it again when nothing lies over the screen. */
async function showAgain(page: Page): Promise<void> {
  const show = page.getByRole('button', { name: say('table:press.show'), exact: true });
  const isFree = await page.evaluate(() => !document.querySelector('dialog[open], :popover-open'));
  if (isFree && (await show.first().isVisible())) await show.first().click();
}

/** `take` is called when the table has changed since the last time. */
export function tableAlong(page: Page, take: (table: Page) => Promise<void>): () => Promise<void> {
  let before = '';
  return async () => {
    const table = page.context().pages().find(isTable);
    if (!table) return;
    await showAgain(page);
    await table.waitForTimeout(150);
    const now = await table.locator('body').innerText();
    if (now === before) return;
    before = now;
    await take(table);
  };
}
