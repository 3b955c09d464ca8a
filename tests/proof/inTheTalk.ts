// What the talk alone has: the check-in and what it asks for, the seven cards, the bisidder's cards, the table, own words.
import type { Page } from 'playwright';
import { discussion } from '../../src/locales/da/discussion.ts';
import { method } from '../../src/locales/da/method.ts';
import { rhythm } from '../../src/locales/da/rhythm.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { table } from '../../src/locales/da/table.ts';
import { ui } from '../../src/locales/da/ui.ts';
import { press, type See } from './walking.ts';

const goneFrom = (page: Page) =>
  page.getByRole('heading', { level: 1, name: discussion.title }).waitFor({ state: 'hidden' });

async function checkIn(page: Page, see: See): Promise<void> {
  const answered = async (answer: string) => {
    await press(page, discussion.checkIn.button);
    await goneFrom(page);
    await press(page, answer);
  };
  await press(page, discussion.checkIn.button);
  await goneFrom(page);
  await see('away', discussion.checkIn.button);
  await press(page, discussion.checkIn.decline);
  await answered(discussion.checkIn.slower);
  await page.getByRole('button', { name: discussion.wish.done }).waitFor();
  await see('banner', 'et ønske');
  await press(page, discussion.wish.done);
  await answered(discussion.checkIn.notMyTopic);
  await page.getByRole('button', { name: discussion.wish.backToTopic }).waitFor();
  await see('away', discussion.wish.topic);
  await press(page, discussion.wish.backToTopic);
}

/** Opens a window, looks, and closes it. */
async function overIt(page: Page, see: See, open: () => Promise<void>): Promise<void> {
  await open();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await see('dialog', await dialog.getByRole('heading').first().innerText());
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

async function sevenCards(page: Page, see: See): Promise<void> {
  const cards = page.locator('.private .techs .tech');
  for (let at = 0; at < (await cards.count()); at += 1) {
    await cards.nth(at).click();
    await press(page, discussion.private.more);
    await see('unfolded', await cards.nth(at).innerText());
  }
  const act = (card: number, action: RegExp | string) => async () => {
    await cards.nth(card).click();
    await page.locator('.private .acts').getByRole('button', { name: action }).click();
  };
  await overIt(page, see, act(4, /^Det hjælper/u));
  await overIt(page, see, act(5, method.action.strengthenHope));
  await overIt(page, see, act(6, method.action.holdDifficultTalks));
  await overIt(page, see, async () => {
    await act(6, method.action.holdDifficultTalks)();
    await page.getByRole('dialog').getByRole('button', { name: method.difficult.concern }).click();
    await page.getByRole('dialog', { name: method.concern.title }).waitFor();
  });
  await act(0, method.action.keepFocus)();
  await page.getByRole('button', { name: method.topic.goOn, exact: true }).waitFor();
  await see('unfolded', method.action.keepFocus);
  await press(page, method.topic.goOn);
}

async function supportersCards(page: Page, see: See): Promise<void> {
  await page.locator('.private .tech.last').click();
  await page.getByRole('button', { name: discussion.private.backToSeven }).waitFor();
  await see('unfolded', 'bisidderens kort');
  await page.locator('.private .prompt .two button').first().click();
  await page.getByRole('button', { name: new RegExp(`^${discussion.private.handle}`, 'u') }).waitFor();
  await see('unfolded', 'et kort venter');
  await press(page, discussion.private.backToSeven);
}

async function ownWords(page: Page, see: See): Promise<void> {
  const menuOfLine = page.getByRole('button', { name: /: ret, til senere eller fjern$/u });
  const choose = async (what: RegExp | string) => {
    await menuOfLine.first().click();
    await page.locator('[popover]:popover-open').getByRole('button', { name: what }).click();
  };
  await overIt(page, see, () => choose(discussion.heard.addView));
  await overIt(page, see, () => choose(discussion.heard.takeBack));
  await choose(/ retter sine ord$/u);
  await page.getByRole('button', { name: discussion.heard.correctDone }).waitFor();
  await see('unfolded', 'egne ord rettes');
  await press(page, discussion.heard.correctDone);
  await overIt(page, see, async () => {
    await press(page, discussion.heard.menuOf.replace('{{what}}', discussion.kind.openQuestion));
    await page.locator('[popover]:popover-open').getByRole('button', { name: rhythm.question.change }).click();
  });
  await overIt(page, see, async () => {
    await page.getByRole('button', { name: / har valgt: flere valg$/u }).click();
    await page
      .locator('[popover]:popover-open')
      .getByRole('button', { name: / vælger$/u })
      .click();
  });
  await press(page, discussion.now.edit);
  await see('unfolded', 'spørgsmålet rettes');
  await page.locator('form.asking').getByRole('button', { name: ui.cancel }).click();
  await overIt(page, see, async () => {
    await press(page, shell.more);
    await page.locator('[popover]:popover-open').getByRole('button', { name: discussion.topic.change }).click();
  });
}

async function theTable(page: Page, see: See): Promise<void> {
  await press(page, table.miniature.title);
  await see('menu', table.miniature.title);
  await page.keyboard.press('Escape');
  await press(page, table.press.menu);
  await page.locator('[popover]:popover-open').getByRole('button', { name: table.press.here }).click();
  await page.getByRole('button', { name: table.press.back }).waitFor();
  await see('away', table.press.here);
  await press(page, table.press.back);
}

export async function inTheTalk(page: Page, see: See): Promise<void> {
  await checkIn(page, see);
  await sevenCards(page, see);
  await supportersCards(page, see);
  await ownWords(page, see);
  await theTable(page, see);
}
