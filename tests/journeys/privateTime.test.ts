// Private time on the laptop as it is: the window stays with the citizen and the bisidder until they say how it goes on.
import { discussion } from '../../src/locales/da/discussion.ts';
import { home } from '../../src/locales/da/home.ts';
import { shell } from '../../src/locales/da/shell.ts';
import { factsIn } from '../cast.ts';
import { meetingFile } from '../support/seed.ts';
import { firstStart, openMeetingOf, ownPassphrase, saved, takeInFile, unlock } from './atTheLaptop.ts';
import { expect, test } from './fixtures.ts';

test('neither back, an address, a key nor a new start leads out of it', async ({ page }) => {
  const alone = page.getByRole('heading', { level: 1, name: discussion.privateTime.title });
  const meetings = page.getByRole('heading', { name: home.title });
  await firstStart(page);
  await takeInFile(page, await meetingFile(factsIn('discussing'), 'discussing'));
  await openMeetingOf(page, 'Samira');
  await page.getByRole('button', { name: discussion.away.privateTime }).click();
  await expect(alone).toBeVisible();
  const place = page.url();
  const stays = async () => {
    await expect(alone).toBeVisible();
    await expect(page).toHaveURL(place);
    await expect(meetings).toHaveCount(0);
  };

  for (let times = 0; times < 3; times += 1) {
    await page.goBack();
    await stays();
  }
  for (const address of ['#/', '#/m/another', '#']) {
    await page.evaluate((hash) => (location.hash = hash), address);
    await stays();
  }
  for (const key of ['b', 'h', 'p', 't', 's', '?', 'Control+z', 'Escape', 'Backspace', 'Alt+ArrowLeft']) {
    await page.keyboard.press(key);
    await stays();
  }

  // The lock asks for the passphrase again, and behind it stands the same screen.
  await page.waitForTimeout(300);
  await page.reload();
  await unlock(page, ownPassphrase);
  await stays();

  await page.getByRole('button', { name: discussion.privateTime.goOn }).click();
  await expect(page.getByRole('button', { name: discussion.capture.said, exact: true })).toBeVisible();
  await saved(page);
  await page.getByRole('link', { name: shell.allMeetings }).click();
  await expect(meetings).toBeVisible();
});
