// The window everybody looks at: opened, shown with the citizen's own part on it, and covered again.
import { say } from '../danish.ts';
import { expect } from '../expect.ts';
import type { Play } from './play.ts';

export async function showTheTable(play: Play, topic: string): Promise<void> {
  const { person, stage, citizen: name } = play;
  const { page } = stage;
  const byKey = person.hands === 'keyboard';
  if (byKey) await onThisScreen(play, topic);
  const opening = page.context().waitForEvent('page');
  await person.press('button', say('table:press.open'));
  const table = await opening;
  await expect(table.getByText(say('table:covered.title'))).toBeVisible();
  await expect(table.getByText(topic)).toHaveCount(0);
  await expect(page.getByRole('button', { name: say('table:press.show'), exact: true })).toBeVisible();
  if (byKey) await person.key('b');
  else await person.press('button', say('table:press.show'));
  await expect(table.getByText(topic, { exact: true }).first()).toBeVisible();
  await person.fromMenu(say('table:press.menu'), say('table:press.myPart', { name }));
  const points = play.account.peek(play.story).preparation?.wantsToSay ?? [];
  for (const { text, mayBeShown } of points) {
    const there = table.getByText(text, { exact: true });
    if (mayBeShown === true) await expect(there.first()).toBeVisible();
    else await expect(there).toHaveCount(0);
  }
  await stage.step('table-on-the-laptop');
  await stage.pictureOf(table, 'table');
  await person.fromMenu(say('table:press.menu'), say('table:press.nothing'));
  if (stage.alsoIn.length > 0) return;
  if (byKey) await person.key('b');
  else await person.press('button', say('table:press.cover'));
  await expect(table.getByText(say('table:covered.title'))).toBeVisible();
  await table.close();
}

/** With one screen, B turns all of it into the table and back. */
async function onThisScreen({ person, stage }: Play, topic: string) {
  await person.key('b');
  const back = stage.page.getByRole('button', { name: say('table:press.back'), exact: true });
  await expect(back).toBeVisible();
  await expect(stage.page.getByRole('main').getByText(topic, { exact: true }).first()).toBeVisible();
  await stage.step('table-on-this-screen');
  await person.key('b');
  await expect(back).toBeHidden();
}
