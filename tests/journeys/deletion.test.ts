// A meeting is deleted, and then everything: no trace is left where a person or another window can find one.
import type { Page } from 'playwright';
import { home } from '../../src/locales/da/home.ts';
import { start } from '../../src/locales/da/start.ts';
import { copenhagen } from '../../src/handover/copenhagenTime.ts';
import { closing } from '../../src/locales/da/closing.ts';
import { wiping } from '../../src/locales/da/wiping.ts';
import { meetingFile } from '../support/seed.ts';
import { firstStart, saved, takeInFile, unlock } from './atTheLaptop.ts';
import { everyScreen } from './everyScreen.ts';
import { axeFindings, expect, test } from './fixtures.ts';

const closedMeetings = () => everyScreen().filter(({ phase }) => phase === 'closed');

/** What is stored for this address, in every way a page can store. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const files: string[] = [];
    const root = await navigator.storage.getDirectory();
    const copies = await root.getDirectoryHandle('copies').catch(() => null);
    if (copies) for await (const name of copies.keys()) files.push(name);
    const databases = (await indexedDB.databases()).map(({ name = '' }) => name);
    return { files, databases, notes: Object.keys(localStorage), caches: await caches.keys() };
  });

/** How many rows each store has, asked past the app. */
const rows = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<Record<string, number>>((resolve) => {
        const request = indexedDB.open('step-up');
        request.addEventListener('success', () => {
          const counts: Record<string, number> = {};
          const transaction = request.result.transaction(['docs', 'sums', 'undo']);
          for (const store of ['docs', 'sums', 'undo']) {
            const count = transaction.objectStore(store).count();
            count.addEventListener('success', () => (counts[store] = count.result));
          }
          transaction.addEventListener('complete', () => {
            request.result.close();
            resolve(counts);
          });
        });
      }),
  );

async function threeMeetings(page: Page) {
  await firstStart(page);
  const cases = closedMeetings();
  for (const { facts, phase } of cases) await takeInFile(page, await meetingFile({ ...facts, page: '' }, phase));
  return cases;
}

const goTo = (page: Page, place: string) => page.evaluate((hash) => (location.hash = hash), place);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a closed meeting gets another day, and is then deleted now with every trace', async ({ page }) => {
  const [one, two] = await threeMeetings(page);
  if (!one || !two) throw new Error('There are closed meetings among the screens.');
  await goTo(page, `#/m/${one.facts.id}`);
  await press(page, closing.closed.deleteChange);
  await page.getByRole('radio', { name: closing.deletion.months['3'] }).check();
  await press(page, closing.closed.deleteDateDone);
  await saved(page);
  await expect.poll(async () => (await stored(page)).files).toEqual([`${one.facts.id}.stepup`]);
  const before = await rows(page);

  await page.getByRole('link', { name: closing.closed.deleteNow }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(one.name);
  expect(await axeFindings(page)).toEqual([]);
  await press(page, wiping.meeting.press);
  await press(page, wiping.meeting.yes);
  await expect(page.getByRole('heading', { level: 1, name: wiping.receipt.title })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  const paper = page.getByRole('article');
  await expect(paper).toContainText(wiping.receipt.noContent);
  await expect(paper).not.toContainText(one.name);

  expect((await stored(page)).files).toEqual([]);
  const after = await rows(page);
  expect(after).toEqual({ docs: (before['docs'] ?? 0) - 1, sums: (before['sums'] ?? 0) - 1, undo: 0 });
  await press(page, wiping.receipt.allMeetings);
  await expect(page.getByRole('link', { name: two.name })).toBeVisible();
  await expect(page.getByText(one.name)).toHaveCount(0);
  await goTo(page, `#/m/${one.facts.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('findes ikke');
});

test('a meeting whose day comes while the app stands open goes without being asked', async ({ page }) => {
  await page.clock.install();
  await page.clock.resume();
  await firstStart(page);
  const [one] = closedMeetings();
  if (!one) throw new Error('There is a closed meeting among the screens.');
  // By the clock of the browser: for an hour or two each night it is a day ahead of the world's.
  const tomorrow = new Intl.DateTimeFormat('sv-SE', { timeZone: copenhagen }).format(Date.now() + 86_400_000);
  await takeInFile(page, await meetingFile({ ...one.facts, page: '', deleteOn: tomorrow }, 'closed'));
  await expect(page.getByText(one.name).first()).toBeVisible();
  await page.clock.setSystemTime(Date.now() + 2 * 86_400_000);
  await unlock(page);
  await expect(page.getByText(home.deleted_one)).toBeVisible();
  await expect(page.getByText(one.name)).toHaveCount(0);
  await page.getByRole('link', { name: home.deletedReceipt }).click();
  await expect(page.getByRole('article')).toContainText(wiping.receipt.due);
  expect(await rows(page)).toEqual({ docs: 0, sums: 0, undo: 0 });
});

test('everything on this computer goes, in every window, and the first start is the first again', async ({
  page,
  context,
}) => {
  const cases = await threeMeetings(page);
  const other = await context.newPage();
  await other.goto('./');
  await unlock(other);
  await other.evaluate((id) => (location.hash = `#/m/${id}`), cases[0]?.facts.id);
  await expect(other.getByRole('heading', { name: closing.closed.deleteOn })).toBeVisible();

  await goTo(page, '#/slet');
  await expect(page.getByRole('heading', { level: 1, name: wiping.everything.title })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('textbox').fill(wiping.everything.word);
  await press(page, wiping.everything.press);
  await expect(page.getByRole('heading', { level: 1, name: wiping.receipt.title })).toBeVisible();
  await expect(page.getByRole('article')).toContainText(`${wiping.receipt.meetings}${cases.length}`);
  await expect(other.getByRole('heading', { level: 1, name: start.welcome })).toBeVisible();
  const { files, databases, notes } = await stored(page);
  expect({ files, databases, notes }).toEqual({ files: [], databases: [], notes: [] });
  await press(page, wiping.receipt.start);
  await expect(page.getByRole('heading', { level: 1, name: start.welcome })).toBeVisible();
});

test('a locked device can be deleted without its passphrase', async ({ page }) => {
  await firstStart(page);
  await page.reload();
  await page.getByLabel(start.passphrase).waitFor();
  await goTo(page, '#/slet');
  await page.getByRole('textbox').fill(wiping.everything.word);
  await press(page, wiping.everything.press);
  await expect(page.getByRole('heading', { level: 1, name: wiping.receipt.title })).toBeVisible();
  expect((await stored(page)).databases).toEqual([]);
});
