// "Det skal ikke stå der": what the citizen takes back is gone from the device. The sealed rows and the copy beside them
// are opened and read before and after; nothing is believed because it is not seen on the screen.
import type { Page } from 'playwright';
import { discussion } from '../../src/locales/da/discussion.ts';
import { factsIn } from '../cast.ts';
import { meetingFile } from '../support/seed.ts';
import { firstStart, openMeetingOf, ownPassphrase, saved, takeInFile } from './atTheLaptop.ts';
import { expect, test } from './fixtures.ts';
import { type Opened, whatLiesThere } from './whatLiesThere.ts';

const secret = 'Vandrefalken kalder på skæret';
const plain = 'Sødsuppe i kolde dage';
const kept = 'Tømmerflåden ligger stille';

const heard = (page: Page) => page.getByRole('list', { name: discussion.heard.list });

async function say(page: Page, text: string): Promise<void> {
  await page.getByLabel(discussion.capture.label).fill(text);
  await page.getByRole('button', { name: discussion.capture.said, exact: true }).click();
  await expect(heard(page).getByText(text)).toBeVisible();
  await saved(page);
}

/** When the copy beside the database has caught up with it. */
async function bothPlaces(page: Page): Promise<{ row: Opened; copy: Opened; raw: string }> {
  for (;;) {
    const { rows, copies, raw } = await whatLiesThere(page, ownPassphrase);
    const [row] = rows;
    const copy = copies.find(({ rev }) => rev === row?.rev);
    if (row && copy) return { row, copy, raw };
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  }
}

test('words that are taken back stand in no sealed row and in no copy of it', async ({ page }) => {
  await firstStart(page);
  await takeInFile(page, await meetingFile(factsIn('discussing'), 'discussing'));
  await openMeetingOf(page, 'Samira');
  await say(page, kept);
  await say(page, secret);
  const line = heard(page).getByRole('listitem').filter({ hasText: secret });
  await line.getByRole('button', { name: 'Samira: ret, til senere eller fjern' }).click();
  await page.getByRole('button', { name: discussion.heard.addView }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(plain);
  await page.getByRole('button', { name: discussion.view.add }).click();
  await expect(line.getByText(plain)).toBeVisible();
  await saved(page);

  const before = await bothPlaces(page);
  for (const { words } of [before.row, before.copy]) {
    for (const text of [kept, secret, plain]) expect(words).toContain(text);
  }
  expect(before.raw).not.toContain(secret);

  await line.getByRole('button', { name: 'Samira: ret, til senere eller fjern' }).click();
  await page.getByRole('button', { name: discussion.heard.takeBack }).click();
  await page.getByRole('button', { name: discussion.takeBack.yes }).click();
  await expect(page.getByText(secret)).toHaveCount(0);
  await saved(page);

  const after = await bothPlaces(page);
  expect(after.row.rev).toBeGreaterThan(before.row.rev);
  for (const { words } of [after.row, after.copy]) {
    expect(words).toContain(kept);
    for (const text of [secret, plain]) expect(words).not.toContain(text);
  }

  await page.keyboard.press('Control+z');
  await saved(page);
  expect((await bothPlaces(page)).row.words).not.toContain(secret);
});
